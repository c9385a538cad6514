/** What people fill in: GitHub takes the forms, and every one of them says never to paste a key. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'
import { root } from './pages.ts'

const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
  ...(['textarea', 'input'] as const).map((type) =>
    z.strictObject({
      type: z.literal(type),
      id: z.string(),
      attributes: z.strictObject({
        label: z.string(),
        description: z.string().optional(),
        placeholder: z.string().optional(),
        value: z.string().optional(),
        ...(type === 'textarea' ? { render: z.string().optional() } : {}),
      }),
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ),
  z.strictObject({
    type: z.literal('dropdown'),
    id: z.string(),
    attributes: z.strictObject({
      label: z.string(),
      description: z.string().optional(),
      options: z.array(z.string()).min(1),
    }),
    validations: z.strictObject({ required: z.boolean() }).optional(),
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id: z.string(),
    attributes: z.strictObject({
      label: z.string(),
      options: z.array(z.strictObject({ label: z.string(), required: z.boolean().optional() })).min(1),
    }),
  }),
])

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms */
const form = z.strictObject({
  name: z.string(),
  description: z.string(),
  labels: z.array(z.string()),
  body: z.array(element).min(1),
})

const folder = join(root, '.github/ISSUE_TEMPLATE')
const forms = readdirSync(folder).filter((name) => name !== 'config.yml')

test.each(forms)('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const { body } = form.parse(parse(text))
  const ids = body.flatMap((part) => ('id' in part ? [part.id] : []))
  expect(new Set(ids).size).toBe(ids.length)
  expect(text).toContain('Never paste a key')
})

test('dependabot looks after packages and actions', () => {
  const { updates } = parse(readFileSync(join(root, '.github/dependabot.yml'), 'utf8'))
  expect(updates.map((one: Record<string, unknown>) => one['package-ecosystem'])).toEqual(['npm', 'github-actions'])
})

test.each([
  'LICENSE',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  '.github/pull_request_template.md',
])('%s is there', (name) => expect(existsSync(join(root, name))).toBe(true))
