/** All cells of the matrix, and what comes of them. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from '@reelay/core/node'
import { type ProviderId, providerIds, startSimulator } from '@reelay/simulator'
import { openDeadEnds } from './dead-ends.ts'
import { withFallback } from './expectations.ts'
import { type Cell, runCell, type Stage } from './run-cell.ts'
import { MATRIX } from './table.ts'
import { type Outcome, PHASES, pick } from './vocabulary.ts'

/** Every cell of the table, in the order of the document; then those with a fallback. */
export function cells(): Cell[] {
  const alone = MATRIX.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      PHASES.flatMap((phase) => {
        const play = row.phases[phase]
        if (!play) return []
        return (row.only ?? providerIds).map((provider) => ({
          provider,
          behind: null as ProviderId | null,
          phase,
          fault: row.name,
          cause: play.cause,
          times: play.times,
          expected: pick(play.expected, provider),
        }))
      }),
    ),
  )
  // A fault that its own provider overcomes while it waits or fetches shows nothing of a fallback.
  const tellsMore = alone.filter(({ phase, expected }) => phase === 'submit' || expected.result !== 'clip')
  const behind = tellsMore.map((cell) => ({
    ...cell,
    behind: next(cell.provider),
    expected: withFallback(cell.expected),
  }))
  return [...alone, ...behind].map((cell, at) => ({ ...cell, mark: `#${String(at).padStart(5, '0')}#` }))
}

/** Each is the fallback of another one. */
function next(provider: ProviderId): ProviderId {
  return providerIds[(providerIds.indexOf(provider) + 1) % providerIds.length] as ProviderId
}

/** Cells that run side by side. */
const AT_ONCE = 40
/** Cells of endless bodies that do: each moves tens of megabytes through this one process, and delays all others. */
const ENDLESS_AT_ONCE = 2

export interface MatrixRun extends AsyncDisposable {
  outcomeOf(cell: Cell): Promise<Outcome>
  /** Where a key was sent that did not belong there; complete once all cells have ended. */
  violations(): string[]
}

/** Starts all cells, the slow ones first. */
export async function runMatrix(all: readonly Cell[]): Promise<MatrixRun> {
  const startOwn = () => startSimulator({ taskMs: 0 })
  const shared = await startOwn()
  const deadEnds = await openDeadEnds()
  const folder = await mkdtemp(join(tmpdir(), 'reelay-faults-'))
  // Long enough for a busy machine, short enough for a test: only the cells of a silent host wait that long.
  const transport = createTransport({
    connectTimeoutMs: 3000,
    submitTimeoutMs: 8000,
    replyTimeoutMs: 6000,
    idleTimeoutMs: 6000,
  })
  const stage: Stage = { http: transport.http, deadEnds, folder, shared, startOwn }

  const endless = all.filter(isEndless)
  const waiting = all.filter((cell) => !isEndless(cell)).sort((a, b) => slowness(b) - slowness(a))
  const outcomes = new Map(all.map((cell) => [cell.mark, Promise.withResolvers<Outcome>()]))
  const work = async (queue: Cell[]) => {
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      const end = outcomes.get(cell.mark)
      await runCell(cell, stage).then(end?.resolve, end?.reject)
    }
  }
  // A cell that fails is told by its own test, and must not end the others before.
  for (const { promise } of outcomes.values()) promise.catch(() => {})
  const workers = [
    ...Array.from({ length: AT_ONCE }, () => work(waiting)),
    ...Array.from({ length: ENDLESS_AT_ONCE }, () => work(endless)),
  ]

  return {
    outcomeOf: (cell) => outcomes.get(cell.mark)?.promise ?? Promise.reject(new Error(`no cell ${cell.mark}`)),
    violations: () => shared.violations(),
    async [Symbol.asyncDispose]() {
      waiting.length = 0
      endless.length = 0
      await Promise.all(workers)
      await transport.close()
      await deadEnds[Symbol.asyncDispose]()
      await shared.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function isEndless({ cause }: Cell): boolean {
  return cause.kind === 'simulator' && cause.effect.kind === 'huge'
}

function slowness({ cause, times }: Cell): number {
  const waits =
    cause.kind === 'simulator'
      ? cause.effect.kind === 'stall' || cause.effect.kind === 'drip'
      : cause.kind === 'dead-end' && cause.to === 'silent TLS'
  return (waits ? 2 : 0) + (Number.isFinite(times) ? 0 : 1)
}
