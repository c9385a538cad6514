import { ADAPTERS } from '../../src/host.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

testProvider({
  adapter: ADAPTERS.apimaster,
  fixtures: loadFixtures('apimaster'),
  exceptions: { optional: ['upload'], contentRoute: true, downloadWithKey: true },
})
