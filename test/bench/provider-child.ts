/** The provider simulator in a process of its own, so that its work is not counted as a contender's. */

import { startSimulator } from '@reelay/simulator'
import { taskMsOf } from './batch-order.ts'

const options = JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof startSimulator>[0]
const simulator = await startSimulator({ logLimit: 1_000_000, taskMs: (_, { prompt }) => taskMsOf(prompt), ...options })
process.on('message', () => {
  const limited = simulator.requests(({ status }) => status === 429).length
  const requests = simulator.requests().length
  process.send?.({ charged: simulator.charges().length, requests, limited })
  simulator.reset()
})
process.on('disconnect', () => process.exit())
process.send?.({ baseUrl: simulator.baseUrl('aivideoapi'), origin: simulator.origin })
