/** Texts that are plainly no prompts, whatever their file is called. */

/** A character that no keyboard types: NUL, ESC and the like. Tabs, line ends and page ends are what people do type. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/u

export interface NoPrompt {
  /** From 1. */
  line: number
  message: string
}

/** @param text with LF as line ends */
export function whyNoPrompt(text: string): NoPrompt | null {
  if (isLfsPointer(text))
    return {
      line: 1,
      message:
        'this is a pointer of Git LFS and not the file itself. Fetch it first: actions/checkout does so with "lfs: true".',
    }
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text))
    return { line: 1, message: 'this is a web page in HTML. Put the words of the prompt alone into the file.' }
  const lines = text.split('\n')
  const conflict = lines.findIndex((line) => /^(?:<{7}|>{7})(?: |$)/.test(line))
  if (conflict !== -1)
    return {
      line: conflict + 1,
      message: `"${lines[conflict]?.slice(0, 40)}" is the mark of a merge conflict. Keep one of the two sides, and remove the lines <<<<<<<, ======= and >>>>>>>.`,
    }
  const control = lines.findIndex((line) => CONTROL.test(line))
  return control === -1 ? null : { line: control + 1, message: controlIn(lines[control] ?? '') ?? '' }
}

/** What to say about a control character in a text, or null. */
export function controlIn(text: string): string | null {
  const found = CONTROL.exec(text)
  if (found === null) return null
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const before = text.slice(Math.max(0, found.index - 20), found.index)
  const place = before === '' ? 'at its start' : `behind ${JSON.stringify(before)}`
  return `it holds the control character U+${code}, which nobody sees, ${place}. Remove it.`
}

/** What a checkout has in place of a large file that it did not fetch. */
export function isLfsPointer(text: string): boolean {
  return text.startsWith('version https://git-lfs.github.com/spec/v1')
}
