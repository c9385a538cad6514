import { type Fault, type FaultKind, phases, providerIds } from '../types.ts'

/** The fields each kind cannot do without, and their types. */
const needs: Record<FaultKind, Record<string, 'number' | 'string'>> = {
  status: { status: 'number' },
  reset: {},
  stall: { ms: 'number' },
  drip: { bytesPerSecond: 'number' },
  truncate: { bytes: 'number' },
  garbage: {},
  html: {},
  empty: {},
  'half-json': {},
  encoded: { encoding: 'string' },
  'wrong-types': {},
  huge: {},
  redirect: { location: 'string' },
  'json-as-video': {},
  expired: {},
  'rate-limit': {},
  error: { name: 'string' },
  size: { bytes: 'number' },
}

/** A fault from anyone's hand; throws a sentence that says what is wrong with it. */
export function parseFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null) throw new TypeError('A fault is an object.')
  const fault = { ...value } as Record<string, unknown>
  const known = Object.keys(needs).join(', ')
  if (typeof fault['kind'] !== 'string' || !Object.hasOwn(needs, fault['kind'])) {
    throw new TypeError(`A fault needs a kind: one of ${known}.`)
  }
  for (const [name, type] of Object.entries(needs[fault['kind'] as FaultKind])) {
    if (typeof fault[name] !== type)
      throw new TypeError(`A fault of kind '${fault['kind']}' needs a ${type} '${name}'.`)
  }
  checkWord(fault, 'provider', providerIds)
  checkWord(fault, 'phase', phases)
  // JSON has no Infinity.
  if (fault['times'] === -1) fault['times'] = Number.POSITIVE_INFINITY
  return fault as unknown as Fault
}

function checkWord(fault: Record<string, unknown>, name: string, allowed: readonly string[]): void {
  const given = fault[name]
  if (given !== undefined && !allowed.includes(String(given))) {
    throw new TypeError(`A fault's ${name} is one of ${allowed.join(', ')}, not '${given}'.`)
  }
}
