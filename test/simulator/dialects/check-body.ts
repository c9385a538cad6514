import type { Body } from '../http/body.ts'

/**
 * Checks a body as strictly as the providers' documents say: what they do not name, or name with another type or other
 * values, is a complaint, which each dialect then puts into its own words.
 */
interface Complaint {
  /** The field's path, `input.duration`; empty when the body as a whole is wrong. */
  field: string
  message: string
}

type Rule = (value: unknown, field: string) => Complaint | undefined
export type Fields = Readonly<Record<string, { rule: Rule; required: boolean }>>

export const required = (rule: Rule) => ({ rule, required: true })
export const optional = (rule: Rule) => ({ rule, required: false })

/** The first thing wrong with a JSON body or a form's fields. */
export function complaintAbout(body: Body, fields: Fields): Complaint | undefined {
  if (body.kind === 'form') return object(fields, true)({ ...body.fields, ...body.files }, '')
  if (body.kind === 'unreadable') return { field: '', message: body.why }
  if (body.kind !== 'json') return { field: '', message: 'A JSON body is required.' }
  return object(fields, true)(body.value, '')
}

/** What was sent, once nothing is wrong with it. */
export function content<T>(body: Body): T {
  if (body.kind === 'form') return { ...body.fields, ...body.files } as T
  return ((body.kind === 'json' ? body.value : undefined) ?? {}) as T
}

/** `strict: false` lets fields pass that it does not know. */
export function object(fields: Fields, strict = true): Rule {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return must(path || 'body', 'be an object')
    const inside = (name: string) => (path ? `${path}.${name}` : name)
    for (const [name, { required }] of Object.entries(fields)) {
      if (required && !Object.hasOwn(value, name)) {
        return { field: inside(name), message: `'${inside(name)}' is required.` }
      }
    }
    for (const [name, given] of Object.entries(value)) {
      const known = fields[name]
      if (known) {
        const complaint = known.rule(given, inside(name))
        if (complaint) return complaint
      } else if (strict) return { field: inside(name), message: `Unknown parameter: '${inside(name)}'.` }
    }
    return undefined
  }
}

export function text({ max = Number.POSITIVE_INFINITY, empty = false } = {}): Rule {
  return (value, field) => {
    if (typeof value !== 'string') return must(field, 'be a string')
    if (!empty && value.trim() === '') return must(field, 'not be empty')
    return [...value].length > max ? must(field, `be at most ${max} characters`) : undefined
  }
}

/** The exact values, so that `"4"` is not `4`. */
export function oneOf(...allowed: readonly (string | number)[]): Rule {
  return (value, field) => {
    const given = value as string
    if (allowed.includes(given)) return undefined
    return must(field, `be one of ${allowed.map((item) => JSON.stringify(item)).join(', ')}`)
  }
}

export const webUrl: Rule = (value, field) =>
  typeof value === 'string' && /^https?:\/\/[^\s/]+/.test(value) ? undefined : must(field, 'be a public http(s) URL')

export function webUrls({ max = Number.POSITIVE_INFINITY } = {}): Rule {
  return (value, field) => {
    if (!Array.isArray(value)) return must(field, 'be an array of URLs')
    if (value.length > max) return must(field, `hold at most ${max} URL${max === 1 ? '' : 's'}`)
    for (const [at, url] of value.entries()) {
      const complaint = webUrl(url, `${field}[${at}]`)
      if (complaint) return complaint
    }
    return undefined
  }
}

export function either(...rules: readonly Rule[]): Rule {
  return (value, field) => {
    const complaints = rules.map((rule) => rule(value, field))
    return complaints.includes(undefined) ? undefined : complaints[0]
  }
}

/** Seconds of any length a video may have, as a number or written out. */
export const someSeconds: Rule = (value, field) => {
  const given = typeof value === 'string' && value !== '' ? Number(value) : value
  const fits = typeof given === 'number' && given > 0 && given <= 60
  return fits ? undefined : must(field, 'be a number of seconds, at most 60')
}

export const anything: Rule = () => undefined

export const file: Rule = (value, field) => (value instanceof File ? undefined : must(field, 'be a file'))

function must(field: string, what: string): Complaint {
  return { field, message: `'${field}' must ${what}.` }
}
