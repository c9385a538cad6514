/** html-escaper 3 has no types. Of its two functions only this one is used here. */
declare module 'html-escaper' {
  /** Replaces `& < > ' "` by entities. */
  function escapeHtml(text: string): string

  export { escapeHtml as escape }
}
