/** A branch on a host, as far as a ledger can tell, in memory and in virtual time. */

import { type BranchFiles, GitTrouble, type LedgerBranch } from '@reelay/core/node/git'
import type { Mood } from './cache-service.ts'
import { type Life, MINUTE, SECOND, type World } from './world.ts'

/** What the host has. */
export class GitHost {
  tip: string | null = null
  files: ReadonlyMap<string, string> = new Map()
  #commits = 0

  /** As a host takes a push: only upon what the branch is now. */
  take(base: BranchFiles, changes: ReadonlyMap<string, string | null>): BranchFiles | null {
    if (base.tip !== this.tip) return null
    const files = new Map(this.files)
    for (const [path, text] of changes) {
      if (text === null) files.delete(path)
      else files.set(path, text)
    }
    this.tip = String(++this.#commits)
    this.files = files
    return { tip: this.tip, files }
  }
}

/** The branch as one process sees it. `pause` is where the process may be held up. */
export function gitBranch(
  world: World,
  host: GitHost,
  life: Life,
  { mood, pause, isReader = false }: { mood: () => Mood; pause: () => Promise<void>; isReader?: boolean },
): LedgerBranch {
  const transit = () => world.sleep(null, world.dice.magnitude(20, 2000))

  async function call<Answer>(effect: () => Answer): Promise<Answer> {
    const how = mood()
    await transit()
    if (how === 'hanging') {
      // What was sent may arrive long after nobody waits for it any more.
      if (world.dice.chance(0.5))
        void world
          .sleep(null, world.dice.magnitude(SECOND, 5 * MINUTE))
          .then(effect)
          .catch(() => {})
      await world.sleep(life, 30 * SECOND)
      throw new GitTrouble('down', 'it did not answer within 30 s')
    }
    const answer = how === 'well' || how === 'lost' ? effect() : null
    await transit()
    // What the check before a send is told is told at once, see docs/claims.md.
    if (!life.inWindow) await pause()
    if (how === 'denied') throw new GitTrouble('denied', 'the token may not do this')
    if (how === 'lost' && world.dice.chance(0.5)) throw new GitTrouble('down', 'the connection was reset')
    if (how === 'busy' || how === 'down') throw new GitTrouble('down', 'error: 503')
    return answer as Answer
  }

  return {
    checkPush: async () => {
      if (isReader) await call(refuse)
    },
    look: () => call(() => ({ tip: host.tip, files: host.files })),
    push: (base, changes) => call(() => (isReader ? refuse() : host.take(base, changes))),
  }
}

function refuse(): never {
  throw new GitTrouble('denied', 'the token may only read')
}
