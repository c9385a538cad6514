/** A folder ledger in the workspace: looked at before every use, since the folder may have become a link meanwhile. */

import type { Ledger } from '@reelay/core/host'
import { type Disk, UnsafePathError } from '@reelay/core/node'

/** Every method that touches the folder rejects with UnsafePathError while the disk refuses the folder. */
export function checkedLedger<Folder extends Ledger>(ledger: Folder, folder: string, disk: Disk): Folder {
  const checked = Object.entries(ledger).map(([name, method]) => {
    if (typeof method !== 'function') return [name, method]
    const work = method as (...args: unknown[]) => unknown
    // A sign of life is begun at once, and can be missing.
    if (name === 'keepAlive')
      return [name, (...args: unknown[]) => (disk.refusal(folder, 'folder') === null ? work(...args) : () => {})]
    return [
      name,
      async (...args: unknown[]) => {
        const refused = disk.refusal(folder, 'folder')
        if (refused === null) return work(...args)
        // Experience that a schedule can do without.
        if (name === 'sample') return []
        throw new UnsafePathError(`the ledger: ${refused}`)
      },
    ]
  })
  return Object.fromEntries(checked) as Folder
}
