/** What a broken expression leaves where words should be: nobody means to pay for a video of it. */

/** How JavaScript writes an object that is put into a text. */
const OBJECT =
  /\[object (?:Object|Array|Undefined|Null|Promise|Map|Set|WeakMap|WeakSet|Date|RegExp|Error|Function|AsyncFunction|GeneratorFunction|Generator|AsyncGenerator|Symbol|Number|String|Boolean|BigInt|Arguments|Proxy|JSON|Math|global|Window|Module|Response|Request|Headers|FormData|Blob|File|Buffer|ArrayBuffer|DataView|U?[Ii]nt(?:8|16|32)(?:Clamped)?Array|Uint8ClampedArray|Float(?:32|64)Array|Iterator|(?:Array|Map|Set|String) Iterator)\]/i

/** How languages write that there is no value; with quotes, brackets or commas around, as JSON and lists have them. */
const NOTHING = /^[\s"'`“”‘’«»,;:()[\]{}<>]*(?:(?:undefined|null|nan|none|nil)[\s"'`“”‘’«»,;:()[\]{}<>]*)+$/i

/** What GitHub's expressions make of a map or a list that is put into a text. */
const GITHUB = /^\s*(?:Object|Array)\s*$/

/** Why a value cannot be what a person wrote, or null. An empty one is judged elsewhere. */
export function brokenText(value: unknown): string | null {
  if (typeof value !== 'string') {
    const what = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `${String(value)}`
    return `it is ${what} and no text. Give the words themselves: the field of it that holds the text.`
  }
  const object = OBJECT.exec(value)?.[0]
  if (object !== undefined)
    return `it holds "${object}", which is an object that was put into a text. Name the field of the object that holds the words.`
  if (NOTHING.test(value) || GITHUB.test(value))
    return `it is "${value.trim().slice(0, 60)}", which is what an empty variable or expression leaves behind. Check where it comes from.`
  return null
}

/** A text that no encoding can write. */
export const HALF_A_CHARACTER =
  'it holds half of a character, as when a text is cut in the middle of an emoji. Remove that half.'
