import { ADAPTERS } from '../../src/index.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

testProvider({
  adapter: ADAPTERS.sandbox,
  fixtures: loadFixtures('sandbox'),
  exceptions: { contentRoute: true, downloadWithKey: true },
})
