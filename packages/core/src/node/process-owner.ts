/**
 * Who this process is, so that another one can tell whether it still runs. A host name says too little (containers share
 * it), and so does a process id (it is given again, and each PID namespace counts anew): a process is known by the boot of
 * the kernel, its PID namespace, its id and the time of its start (proc(5): /proc/sys/kernel/random/boot_id,
 * /proc/[pid]/ns/pid, field 22 of /proc/[pid]/stat). Where the system shows none of these, nothing is claimed to be known.
 */

import { createHash, randomUUID } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'

const PREFIX = 'process'

let own: string | undefined

/** `process:<unique>:<where>:<pid>:<start>`; `where` and `start` are empty where the system does not tell. */
export function processOwner(): string {
  own ??= [PREFIX, randomUUID(), whereabouts(), process.pid, startOf(process.pid) ?? ''].join(':')
  return own
}

/** `alive` (a suspended process is), `ended`, or null where this process cannot know. */
export function stateOfOwner(owner: string | undefined): 'alive' | 'ended' | null {
  const [prefix, , where, pid = '', start = ''] = (owner ?? '').split(':')
  if (prefix !== PREFIX || where === '' || start === '' || where !== whereabouts() || !/^\d{1,10}$/.test(pid))
    return null
  if (!exists(Number(pid))) return 'ended'
  const now = startOf(Number(pid))
  if (now === null) return null
  return now === start ? 'alive' : 'ended'
}

/** EPERM: it is there, and another user's. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

let here: string | undefined

function whereabouts(): string {
  here ??= readWhereabouts()
  return here
}

function readWhereabouts(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const namespace = readlinkSync('/proc/self/ns/pid')
    return createHash('sha256').update(`${boot} ${namespace}`).digest('hex').slice(0, 16)
  } catch {
    return ''
  }
}

/** Clock ticks from the boot to the start of a process; null when it cannot be read. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program is in brackets and may hold anything; field 3 follows the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A process that has ended and was not waited for yet is a zombie.
    return fields[0] === 'Z' || fields[0] === 'X' ? '' : (fields[19] ?? null)
  } catch {
    return null
  }
}
