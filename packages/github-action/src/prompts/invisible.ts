/** Characters that nobody sees, which come along when a text is copied from a page or a chat: zero width blanks, marks. */

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?!\s)\p{Cc}/gu

/** The text as a person sees it. It is for reading what a line means; a prompt keeps every character. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '')
}
