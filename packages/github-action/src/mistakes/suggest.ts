/** "Did you mean …?" for words that a person mistyped: as the library and the command ask it. */

export { suggest, unknownWord } from '@reelay/core/host'
