/** What a `.prompt.yml` says: its `prompt`, or its `messages` as GitHub writes them. */

import { unknownWord } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import { isFileField, type Placed } from './document.ts'
import { textsIn } from './texts.ts'
import type { YamlEntry } from './yaml-map.ts'

/**
 * The words of the prompt, and all that stands there where some of it is a mistake: then the fields of the file are checked
 * all the same, and its variables are not told to be unused.
 */
export function readSaid(
  messages: YamlEntry | null,
  prompt: YamlEntry | null,
  file: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Placed<string> {
  const said = messages && readMessages(messages, file, problems, notices)
  if (!prompt) return said ?? { value: '', line: 1 }
  const bad = (message: string) => void problems.push({ file, line: prompt.line, field: 'prompt', message })
  if (messages) bad('messages says it too. Keep one of the two.')
  if (typeof prompt.value !== 'string') bad('it must be a text. Put it in quotes.')
  const text = typeof prompt.value === 'string' ? prompt.value.trim() : allOf(prompt.value)
  return { value: said ? `${said.value}\n\n${text}` : text, line: prompt.line }
}

/** System messages first, then what the user says, with an empty line between. */
function readMessages(
  messages: YamlEntry,
  file: string,
  problems: LocatedProblem[],
  notices: LocatedProblem[],
): Placed<string> {
  const bad = (line: number, message: string) => void problems.push({ file, line, field: 'messages', message })
  if (!Array.isArray(messages.value)) {
    bad(messages.line, 'it must be a list of messages, each with role and content.')
    return { value: allOf(messages.value), line: messages.line }
  }
  const parts = { system: [] as string[], user: [] as string[], mistaken: [] as string[] }
  let line = messages.line
  messages.value.forEach((message: unknown, index) => {
    const { role, content } = (typeof message === 'object' && message !== null ? message : {}) as {
      role?: unknown
      content?: unknown
    }
    const at = messages.itemLine(index)
    for (const entry of messages.itemEntries(index) ?? [])
      if (entry.key !== 'role' && entry.key !== 'content')
        problems.push({ file, line: entry.line, field: entry.key, message: unknownPart(entry.key) })
    if (typeof content !== 'string') {
      bad(at, 'each message needs a content that is a text.')
      parts.mistaken.push(allOf(message))
    } else if (role === 'system') parts.system.push(content.trim())
    else if (role === 'user') {
      if (parts.user.length === 0) line = at
      parts.user.push(content.trim())
    } else if (role === 'assistant')
      notices.push({
        file,
        line: at,
        field: 'messages',
        message: 'a message of the assistant means nothing for a video and is ignored.',
      })
    else {
      bad(at, `the role ${JSON.stringify(role) ?? 'is missing and'} is not known. Allowed: system, user.`)
      parts.mistaken.push(content.trim())
    }
  })
  return { value: [...parts.system, ...parts.user, ...parts.mistaken].join('\n\n'), line }
}

/** A message holds two things; what else a person writes there would not be sent. */
function unknownPart(key: string): string {
  return isFileField(key)
    ? 'it would not be read within a message. Write it at the left edge, beside messages.'
    : unknownWord(key, ['role', 'content'])
}

/** Every text of a value that should have been one; never empty, since that is another mistake. */
function allOf(value: unknown): string {
  return textsIn(value).join('\n').trim() || String(JSON.stringify(value))
}
