/** One cell of the matrix: a purchase through a fault, over real HTTP, and the same purchase once more afterwards. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Http, type HttpOptions, type HttpRequest, ReelayError } from '@reelay/core'
import {
  ADAPTERS,
  type ClipFile,
  createBatch,
  fingerprint,
  openSession,
  prepare,
  type Way,
  type Ways,
} from '@reelay/core/host'
import { saveClip } from '@reelay/core/node'
import type { ProviderId, Simulator } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import type { DeadEnds } from './dead-ends.ts'
import { memoryLedger } from './memory-ledger.ts'
import { quickClock } from './quick-clock.ts'
import { type Cause, type MatrixPhase, type Outcome, PHASES, STORE_ORIGIN } from './vocabulary.ts'

export interface Cell {
  /** Tells the cell's requests from those of all others. */
  mark: string
  provider: ProviderId
  /** The provider that the clip may fall back to. */
  behind: ProviderId | null
  phase: MatrixPhase
  fault: string
  cause: Cause
  times: number
  expected: Outcome
}

export interface Stage {
  http: Http
  deadEnds: DeadEnds
  folder: string
  /** A simulator of the cell's own, where the fault must end when the run has ended; else the one that all share. */
  shared: Simulator
  startOwn(): Promise<Simulator>
}

/** A task may take three minutes of the quick clock. */
const TIMEOUT_MS = 180_000

/** What came of it, and what a careful client never does (sent keys where they do not belong). */
export async function runCell(cell: Cell, stage: Stage): Promise<Outcome> {
  const { cause, times } = cell
  if (cause.kind !== 'simulator') return play(cell, stage, stage.shared)
  // Whether a lost task can be recognised depends on what else a provider's list holds.
  const looksIntoList = ADAPTERS[cell.provider].list !== undefined && cause.accepted === true
  if (Number.isFinite(times) && !looksIntoList) return play(cell, stage, stage.shared)
  await using own = await stage.startOwn()
  const outcome = await play(cell, stage, own)
  if (own.violations().length > 0) throw new Error(own.violations().join('\n'))
  return outcome
}

async function play(cell: Cell, stage: Stage, simulator: Simulator): Promise<Outcome> {
  const { provider, behind, mark, cause } = cell
  const simulatorFault = misbehave(cell, simulator)
  const detour = detourOf(cell, stage)
  const wayTo = (provider: ProviderId, http: Http, prompt: string): Way => {
    const session = openSession({
      provider,
      apiKey: `sk-of-the-fault-matrix-${provider}`,
      baseUrl: simulator.baseUrl(provider),
      http,
      clock: quickClock(),
    })
    const result = prepare(ADAPTERS[provider], { prompt, ...modelAt(provider) })
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return { session, prepared: result.prepared }
  }
  const prompt = `A lighthouse ${mark}`
  const { session, prepared } = wayTo(provider, detour.http, prompt)
  const clip = fingerprint({ provider, baseUrl: session.baseUrl, request: prepared.request, take: 1 })
  const ledger = memoryLedger()
  const buy = async (word = ''): Promise<Pick<Outcome, 'result' | 'charged'>> => {
    const first = wayTo(provider, detour.http, word + prompt)
    const ways: Ways = behind === null ? [first] : [first, wayTo(behind, stage.http, prompt)]
    try {
      await createBatch({ places: 1 }).run(({ make }) =>
        make(ways, clip, {
          isNew: true,
          ledger,
          // The cell's clip is alone in its order, and the ledger is empty but for it.
          hasTwins: false,
          choices: { reuse: true, buyAgain: new Set(), fileAtHand: false },
          allowUnrecorded: false,
          owner: 'the fault matrix',
          timeoutMs: TIMEOUT_MS,
          elsewhere: (record) => ways.find(({ session }) => session.adapter.id === record.provider) ?? null,
          save: (chunks) => saveWhole(chunks, join(stage.folder, `${clip}.mp4`)),
        }),
      )
      return { result: 'clip', charged: 'yes' }
    } catch (error) {
      if (!ReelayError.is(error)) throw error
      return { result: error.code, charged: error.charged }
    }
  }
  const charges = () => simulator.charges(({ prompt, refunded }) => prompt.includes(mark) && !refunded)
  const bought = () => charges().length

  const first = await buy(cause.kind === 'task' ? cause.word : '')
  const outcome: Outcome = { ...first, bought: bought(), record: ledger.summary() }
  if (first.result === 'clip')
    return charges().some((charge) => charge.provider === behind) ? { ...outcome, by: 'fallback' } : outcome
  simulatorFault.end()
  detour.end()
  const second = await buy()
  return { ...outcome, later: { result: second.result, bought: bought() } }
}

/** Saves as every host does. A file that is not whole is no delivery, whatever Reelay says of it. */
async function saveWhole(chunks: Parameters<typeof saveClip>[0], path: string): Promise<ClipFile> {
  const file = await saveClip(chunks, path)
  const bytes = await readFile(path)
  let at = 0
  while (at >= 0 && at < bytes.byteLength) at += bytes.readUInt32BE(at) || Number.NaN
  if (at !== bytes.byteLength) throw new Error(`a broken file was delivered: its boxes end at ${at} of ${bytes.length}`)
  return file
}

/** Sets the simulator's fault. */
function misbehave({ cause, provider, phase, mark, times }: Cell, simulator: Simulator): { end(): void } {
  if (cause.kind !== 'simulator') return { end() {} }
  const { effect, accepted = false } = cause
  const isRedirect = effect.kind === 'redirect'
  const to = isRedirect ? { location: effect.location.replace(STORE_ORIGIN, simulator.assetOrigin) } : {}
  simulator.fault({ ...effect, ...to, provider, phase, promptIncludes: mark, times, accepted })
  return { end: () => Number.isFinite(times) || simulator.clearFaults() }
}

/** Leads the first requests of the cell's phase into a dead end. */
function detourOf({ cause, phase, times, mark }: Cell, { http, deadEnds }: Stage): { http: Http; end(): void } {
  if (cause.kind !== 'dead-end') return { http, end() {} }
  let left = times
  const elsewhere = (url: string) => {
    const { origin } = new URL(url)
    return url.replace(origin, deadEnds.originOf(cause.to, origin, mark))
  }
  return {
    http(request, options) {
      if (phaseOf(request, options) !== phase || left <= 0) return http(request, options)
      left -= 1
      return http({ ...request, url: elsewhere(request.url) }, options)
    },
    end() {
      left = 0
    },
  }
}

function phaseOf(_request: HttpRequest, { purpose }: HttpOptions): MatrixPhase {
  const [submit, poll, download] = PHASES
  return purpose === 'submit' ? submit : purpose === 'asset' ? download : poll
}
