/** A record as `export` writes it: for people and programs first, and with all that `import` needs to make it again. */

import canonicalize from 'canonicalize'
import * as z from 'zod'
import { type LedgerRecord, parseRecord, type RecordState } from '../engine/ledger/ledger.ts'
import type { Charged } from '../video/error-code.ts'

export interface ExportedRecord {
  fingerprint: string
  prompt: string | null
  provider: string
  model: string
  taskId: string | null
  status: RecordState
  estimatedCost: number | null
  cost: number | null
  charged: Charged | null
  createdAt: string | null
  finishedAt: string | null
  run: string | null
  repository: string | null
  generation: number
  at: string
  v: 1
  [more: string]: unknown
}

export function exported(record: LedgerRecord): ExportedRecord {
  const { state, ...others } = record
  return {
    fingerprint: record.fingerprint,
    prompt: record.prompt ?? null,
    provider: record.provider,
    model: record.model,
    taskId: record.task?.id ?? null,
    status: state,
    estimatedCost: record.estimatedCost ?? null,
    cost: record.cost ?? null,
    charged: record.charged ?? null,
    createdAt: record.createdAt ?? null,
    finishedAt: state === 'finished' || state === 'failed' ? record.at : null,
    run: record.run ?? null,
    repository: record.repository ?? null,
    ...inOrder(withoutEmpty(others)),
  } as ExportedRecord
}

/** What is null was not known, and what was not known is absent in a record. */
function withoutEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))
}

/** By name, whatever order a ledger keeps them in: two exports can be compared as texts. */
function inOrder(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return JSON.parse(canonicalize(fields) ?? '{}') as Record<string, unknown>
}

const time = z.string().refine((text) => !Number.isNaN(Date.parse(text)), 'expected a time as in 2026-11-28T12:00:00Z')
const text = z.string().nullish()
const usd = z.number().nonnegative().nullish()

const schema = z.looseObject({
  v: z.literal(1),
  // It becomes the name of a file.
  fingerprint: z.string().regex(/^[A-Za-z0-9][\w.-]{0,199}$/, 'expected letters and digits'),
  generation: z.int().nonnegative().max(999_999_999),
  status: z.enum(['intended', 'unknown', 'submitted', 'finished', 'failed']),
  at: time,
  prompt: text,
  estimatedCost: usd,
  cost: usd,
  charged: z.enum(['no', 'yes', 'unknown']).nullish(),
  createdAt: time.nullish(),
  run: text,
  repository: text,
  task: z.looseObject({ id: z.string(), submittedAt: time.optional() }).nullish(),
})

/** @returns the record, or all that is wrong with it */
export function imported(item: unknown): LedgerRecord | string {
  const parsed = schema.safeParse(item)
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`).join('; ')
  }
  const { status, taskId: _taskId, finishedAt: _finishedAt, ...fields } = item as ExportedRecord
  const record = parseRecord(JSON.stringify(withoutEmpty({ ...fields, state: status })))
  return record ?? 'its provider is not known, or its task cannot be read'
}
