import { ADAPTERS } from '../../src/host.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

testProvider({
  adapter: ADAPTERS.apimart,
  fixtures: loadFixtures('apimart'),
  exceptions: { optional: ['balance', 'upload'], statusIn: 'data' },
})
