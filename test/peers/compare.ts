/** What two conversations with the same vendor differ in, as data: one entry for each field, header and address. */

import type { Asked } from './gate.ts'

/** `absent` stands for a field, header or request that one side does not have. */
export interface Difference {
  /** `method`, `url`, `header x-name` or `body.field` of the submit; `POST address header x` or just `GET address` of others. */
  where: string
  ours: unknown
  theirs: unknown
}

export const ABSENT = 'absent'

/** Said by the HTTP library rather than by the client, or about the client itself. */
const UNSAID =
  /^(?:host|connection|content-length|transfer-encoding|user-agent|accept|accept-encoding|accept-language|sec-fetch-mode|x-stainless-.*|x-goog-api-client)$/

export interface Reading {
  /** Which request is the purchase. */
  isSubmit(asked: Asked): boolean
  /** Words for what is another one each time, by what stands there: `{ app: 'fal-ai/veo3.1' }` reads `{app}`. */
  names: Readonly<Record<string, string>>
  /** Of the tasks; each is read as `{id}`. */
  ids: readonly string[]
}

/** All differences, the submit's first. Where the submit was refused, nothing came after it, and only it is compared. */
export function differences(ours: Asked[], theirs: Asked[], reading: Reading, submitOnly = false): Difference[] {
  const [mine, yours] = [ours, theirs].map((asked) => asked.find(reading.isSubmit))
  if (!mine || !yours) throw new Error(`No submit of ${mine ? 'theirs' : 'ours'} arrived.`)
  const found = pair('', submitFields(mine, reading), submitFields(yours, reading))
  if (submitOnly) return found
  const [left, right] = [others(ours, reading), others(theirs, reading)]
  for (const step of new Set([...left.keys(), ...right.keys()])) {
    const [my, your] = [left.get(step), right.get(step)]
    if (my && your) found.push(...pair(`${step} `, my, your))
    else found.push({ where: step, ours: my ? 'asked' : ABSENT, theirs: your ? 'asked' : ABSENT })
  }
  return found
}

type Fields = Map<string, unknown>

function submitFields(asked: Asked, reading: Reading): Fields {
  // Its address may hold a name that would hide a difference.
  return new Map<string, unknown>([
    ['method', asked.method],
    ['url', asked.url],
    ...said(asked),
    ...bodyFields(asked, reading),
  ])
}

/** Everything beside the submit, each once however often it was asked, by method and address. */
function others(all: Asked[], reading: Reading): Map<string, Fields> {
  const steps = new Map<string, Fields>()
  for (const asked of all) {
    if (reading.isSubmit(asked)) continue
    const { method } = asked
    // What a client says about a body that it does not send means nothing.
    const headers = said(asked).filter(([name]) => method !== 'GET' || name !== 'header content-type')
    steps.set(`${method} ${readable(asked.url, reading)}`, new Map([...headers, ...bodyFields(asked, reading)]))
  }
  return steps
}

export function said({ headers }: Asked): Array<[string, unknown]> {
  return Object.entries(headers)
    .filter(([name]) => !UNSAID.test(name))
    .map(([name, value]) => [`header ${name}`, readable(value)])
}

function bodyFields({ body }: Asked, reading: Reading): Array<[string, unknown]> {
  return body === null ? [] : flat('body', body).map(([path, value]) => [path, readable(value, reading)])
}

function flat(path: string, value: unknown): Array<[string, unknown]> {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  if (Object.keys(value).length === 0) return [[path, JSON.stringify(value)]]
  return Object.entries(value).flatMap(([name, inner]) => flat(`${path}.${name}`, inner))
}

/** Without what no two requests share: ids, instants, the signature of a link. */
export function readable<Value>(
  value: Value,
  { ids, names }: Omit<Reading, 'isSubmit'> = { ids: [], names: {} },
): Value {
  if (typeof value !== 'string') return value
  let text: string = value
  for (const id of ids) text = text.replaceAll(id, '{id}')
  for (const [name, stands] of Object.entries(names)) if (stands !== '') text = text.replaceAll(stands, `{${name}}`)
  return text
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '{id}')
    .replace(/\b[0-9a-f]{24,}\b/g, '{id}')
    .replace(/(?<=;base64,).*/, (data) => `<${data.length} characters>`)
    .replace(/aisdk_vid_\w{16}/, '{key}')
    .replace(/\?sig=.*/, '')
    .replace(/(?<=boundary=).*/, '{boundary}')
    .replace(/\d{13}/g, '{time}') as Value
}

function pair(prefix: string, ours: Fields, theirs: Fields): Difference[] {
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((name) => ({
      where: `${prefix}${name}`,
      ours: ours.has(name) ? ours.get(name) : ABSENT,
      theirs: theirs.has(name) ? theirs.get(name) : ABSENT,
    }))
    .filter((entry) => entry.ours !== entry.theirs)
}
