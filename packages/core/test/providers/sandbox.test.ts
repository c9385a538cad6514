import { ADAPTERS } from '../../src/host.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

testProvider({
  adapter: ADAPTERS.sandbox,
  fixtures: loadFixtures('sandbox'),
  exceptions: { contentRoute: true, downloadWithKey: true },
})
