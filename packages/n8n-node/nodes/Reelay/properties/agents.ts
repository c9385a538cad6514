/** A tool cannot sleep, and an agent cannot hold a file: it gets the address and the task. */
export const NO_USE_TO_AN_AGENT = { '@tool': [true] }
