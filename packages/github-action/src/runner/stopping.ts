/**
 * The runner kills a step 7.5 s after it asked it to stop (ProcessInvoker.cs). Replies to submits get 5 s of them (the
 * engine); a service that does not answer at all must not hold back what the run has to say.
 */

/** For the last records of the clips. */
export const LAST_RECORDS_MS = 6000
/** For everything; less than 7 s together with the exit itself. */
export const LAST_WORDS_MS = 6600

/** Resolves so long after the stop; without a stop, never. */
export function afterStop(signal: AbortSignal, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const start = () => void setTimeout(resolve, ms).unref()
    if (signal.aborted) start()
    else signal.addEventListener('abort', start, { once: true })
  })
}
