import { ADAPTERS } from '../../src/host.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

testProvider({
  adapter: ADAPTERS.aivideoapi,
  fixtures: loadFixtures('aivideoapi'),
  exceptions: { optional: ['balance'] },
})
