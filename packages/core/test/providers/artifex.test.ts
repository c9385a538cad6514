import { ADAPTERS } from '../../src/index.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

testProvider({ adapter: ADAPTERS.artifex, fixtures: loadFixtures('artifex') })
