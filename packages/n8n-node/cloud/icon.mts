/** Reelay's icon with a play mark in the package's own colour. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const icons = join(import.meta.dirname, '..', 'icons')
const MARK = /(<path d="M25 22\.5[^>]* fill=")#\w+(")/

export async function iconOf(colour: string, file: 'reelay.svg' | 'reelay.dark.svg'): Promise<string> {
  const icon = await readFile(join(icons, file), 'utf8')
  if (!MARK.test(icon)) throw new Error(`${file} has no play mark to colour.`)
  return icon.replace(MARK, `$1${colour}$2`)
}
