/** What a place says in the stead of the file, where it says that the filter of the provider has refused the clip. */

import { filterIn, isPlainlyOver, type Reason } from '../../providers/filter-words.ts'
import { readJson } from '../../providers/http.ts'
import { failureOf, reasonIn, remarkIn } from '../../providers/task-failure.ts'
import type { TaskFailure } from '../../video/task.ts'

/** Who may ask is another question than what was made. */
const NOT_OF_THE_CLIP =
  /\b(?:ip|api[ _-]?key|token|firewall|waf|access|account|user|region|country|network|website|site)\b/i

const OF_THE_CLIP =
  /content|moderat|safety|nsfw|polic|violat|sensitive|censor|unsafe|flagged|prompt|responsible|\brai\b|敏感|违规|审核/i

/** A page may be that of a company's web filter, so only JSON and a plain sentence count. */
export function refusalIn(body: string): TaskFailure | null {
  const text = body.trim()
  const json = readJson({ status: 200, headers: {}, text })
  const reason = json === undefined || typeof json === 'string' ? inWords(json ?? text) : inJson(json)
  const said = `${reason?.code ?? ''} ${reason?.message ?? ''}`
  if (reason === null || NOT_OF_THE_CLIP.test(said) || !OF_THE_CLIP.test(said)) return null
  return failureOf('failed', reason, 'unknown')
}

function inJson(json: unknown): Reason | null {
  const said = [reasonIn(undefined, json), remarkIn(json, false)].find((part) => part !== null && isPlainlyOver(part))
  return said ?? filterIn(json)
}

function inWords(text: string): Reason | null {
  if (text.length > 500 || /^[<{[]/.test(text)) return null
  const reason = { code: null, message: text }
  return isPlainlyOver(reason) ? reason : null
}

/** So many times it must be said, and no file come: gateways have hiccups. */
const TIMES = 3

/** Remembers what the routes to the file say, and believes it when they keep saying it. */
export function createRefusals(): { hear(failure: TaskFailure | null): void; believed(): TaskFailure | null } {
  let last: TaskFailure | null = null
  let times = 0
  return {
    hear(failure) {
      times += failure === null ? 0 : 1
      last = failure ?? last
    },
    believed: () => (times >= TIMES ? last : null),
  }
}
