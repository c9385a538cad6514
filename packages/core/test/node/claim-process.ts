/** One of several processes that want the same clips at once: prints the ones that it may buy. */
import { createFolderLedger } from '../../src/node/folder-ledger.ts'
import { processOwner } from '../../src/node/process-owner.ts'

const [folder = '', clips = '0'] = process.argv.slice(2)
const ledger = createFolderLedger(folder)
const won: string[] = []
for (let index = 0; index < Number(clips); index++) {
  const fingerprint = `clip-${index}`
  const at = new Date().toISOString()
  const record = { v: 1, generation: 0, state: 'intended', provider: 'sandbox', model: 'sandbox' } as const
  if (await ledger.claim({ ...record, fingerprint, at, owner: processOwner() })) won.push(fingerprint)
}
console.log(JSON.stringify(won))
