/// <reference path="./html-escaper.d.ts" />
// The reference lets other projects (test/) that import this file find the types, too.

/** For text and for quoted attributes. */
export { escape as escapeHtml } from 'html-escaper'
