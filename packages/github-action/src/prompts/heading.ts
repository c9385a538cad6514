/** Which field a heading of a table names. */

import { FILE_FIELDS, type FileField } from './document.ts'
import { visible } from './invisible.ts'

/** `Aspect Ratio` is aspectRatio: spreadsheets and people like capitals and blanks in a heading. */
export function fieldOf(name: string): FileField | 'prompt' | null {
  // Blanks of any width, and what is copied from a page with the word.
  const plain = visible(name).toLowerCase().replace(/\s+/g, '')
  return (['prompt', ...FILE_FIELDS] as const).find((field) => field.toLowerCase() === plain) ?? null
}
