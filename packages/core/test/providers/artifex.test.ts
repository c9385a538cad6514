import { ADAPTERS } from '../../src/host.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

testProvider({ adapter: ADAPTERS.artifex, fixtures: loadFixtures('artifex') })
