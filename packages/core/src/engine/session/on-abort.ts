/**
 * Who is told when a signal aborts. A run has one signal and tens of thousands of short waits, and the listeners of a
 * signal are linked to one another, the removed ones too: an old one keeps all that came after it from being collected
 * cheaply. (So do the outgrown tables of a Set.) So each signal has one listener, and the waits come and go in an array.
 */

const waiting = new WeakMap<AbortSignal, Array<() => void>>()

/** @returns what to call when the abort no longer matters. A signal that has aborted calls nobody. */
export function onAbort(signal: AbortSignal | undefined, act: () => void): () => void {
  if (signal === undefined || signal.aborted) return () => {}
  const acts = waiting.get(signal) ?? []
  if (!waiting.has(signal)) {
    waiting.set(signal, acts)
    signal.addEventListener('abort', () => [...acts].forEach((each) => void each()), { once: true })
  }
  acts.push(act)
  return () => {
    const at = acts.indexOf(act)
    const last = at === -1 ? undefined : acts.pop()
    if (last !== undefined && last !== act) acts[at] = last
  }
}
