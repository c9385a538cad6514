import { ADAPTERS } from '../../src/host.ts'
import { loadFixtures, testProvider } from '../test-provider.ts'

testProvider({
  adapter: ADAPTERS['openai-compatible'],
  fixtures: loadFixtures('openai-compatible'),
  exceptions: { base: 'https://gateway.example.com/v1', optional: ['list'], contentRoute: true, downloadWithKey: true },
})
