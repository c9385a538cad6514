/** What a person asked for cannot be done, and will not be the next time either. The message says what can. */
export class Mistake extends Error {
  override name = 'Mistake'
}
