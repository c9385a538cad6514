/** The machine that a run believes to be on: its PID namespace and host name, and its clock. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A wall clock that is wrong by `offsetMs`, and is set by `jumpMs` when the process is `jumpAfterMs` old. */
export interface WrongClock {
  offsetMs: number
  jumpAfterMs: number
  jumpMs: number
}

export interface Machine {
  /** A container of its own: another PID namespace, in which the process has the id 1, under the host name of all. */
  apart?: boolean | undefined
  clock?: WrongClock | undefined
}

const asRoot = process.getuid?.() === 0
const UNSHARE = [...(asRoot ? [] : ['--map-root-user']), '--pid', '--fork', '--kill-child', '--mount-proc']

export function commandOn(machine: Machine, program: string, args: readonly string[]): [string, string[]] {
  return machine.apart ? ['unshare', [...UNSHARE, program, ...args]] : [program, [...args]]
}

export function nodeOptionsOf({ clock }: Machine): string[] {
  return clock === undefined ? [] : ['--import', fileURLToPath(new URL('shifted-clock.ts', import.meta.url))]
}

export function variablesOf({ clock }: Machine): Record<string, string> {
  return clock === undefined ? {} : { SHIFTED_CLOCK: `${clock.offsetMs} ${clock.jumpAfterMs} ${clock.jumpMs}` }
}

/** Whether this system lets us make containers: Linux, as root or with user namespaces. */
export function canBeApart(): boolean {
  const [program, args] = commandOn({ apart: true }, 'sh', ['-c', 'echo $$'])
  return spawnSync(program, args, { encoding: 'utf8' }).stdout?.trim() === '1'
}

const DAY_MS = 24 * 3600_000

/** Right now and then, else minutes or days ahead or behind; half of the clocks are set while the run goes on. */
export function pickClock(random: () => number): WrongClock {
  const wrong = () => {
    const kind = random()
    const sign = random() < 0.5 ? -1 : 1
    if (kind < 0.15) return 0
    return Math.round(sign * random() * (kind < 0.4 ? 10 * 60_000 : 5 * DAY_MS))
  }
  return { offsetMs: wrong(), jumpAfterMs: Math.round(100 + random() * 2000), jumpMs: random() < 0.5 ? wrong() : 0 }
}
