/** The artifacts of a repository: what a run uploads is there for 90 days. */

import type { LedgerRecord } from '@reelay/core/host'
import type { Disk } from '@reelay/core/node'
import { hashFile } from '../../packages/core/src/node/hash-file.ts'
import type { ArtifactClips } from '../../packages/github-action/src/ledger/artifact-clips.ts'
import { DAY } from '../model/world.ts'

/** GitHub's own default, and the most that a public repository may ask for. */
const DAYS = 90

export class Artifacts {
  readonly #kept: Array<{ files: ReadonlyMap<string, string>; until: number }> = []
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /**
   * @param paths of clips; `keep` makes a copy that outlives the runner
   * @returns the artifact's number
   */
  async upload(paths: readonly string[], keep: (path: string) => Promise<string>): Promise<string> {
    const files = new Map<string, string>()
    for (const path of paths) files.set((await hashFile(path)) ?? '', await keep(path))
    this.#kept.push({ files, until: this.#now() + DAYS * DAY })
    return String(this.#kept.length)
  }

  /** What a run sees of them. */
  open(disk: Disk): ArtifactClips {
    const find = ({ artifact }: LedgerRecord) => {
      const found = this.#kept[Number(artifact?.id) - 1]
      return found !== undefined && found.until > this.#now() ? found : null
    }
    return {
      async ask(record) {
        if (record.artifact === undefined) return { is: 'none' }
        return { is: find(record) === null ? 'gone' : 'there' }
      },
      async fetch(record, target) {
        const path = find(record)?.files.get(record.file?.sha256 ?? '')
        if (path === undefined) return false
        await disk.copy(path, target)
        return true
      },
      close: async () => {},
    }
  }
}
