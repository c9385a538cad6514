import { ADAPTERS } from '../../src/index.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

testProvider({
  adapter: ADAPTERS.apimart,
  fixtures: loadFixtures('apimart'),
  exceptions: { optional: ['balance', 'upload'], statusIn: 'data' },
})
