/** The step: signals in, exit code out. */

import { run } from './run.ts'
import { annotate, say, surviveClosedOutput } from './runner/say.ts'
import { afterStop, LAST_WORDS_MS } from './runner/stopping.ts'

surviveClosedOutput()
const stop = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    if (!stop.signal.aborted)
      say(`${name}: stopping. No new clip is submitted; what is under way is kept for the next run.`)
    stop.abort()
  })
}

try {
  process.exitCode = await Promise.race([
    run(process.env, stop.signal),
    afterStop(stop.signal, LAST_WORDS_MS).then(() => 1),
  ])
} catch (error) {
  const { stack, message } = error instanceof Error ? error : new Error(String(error))
  annotate(
    'error',
    `Reelay failed in a way that it should not: ${message}. What was bought is recorded: run again to take it up.`,
  )
  say(stack ?? message)
  process.exitCode = 1
}
// A toolkit client may leave a socket open after a stall; nothing may keep a finished step alive. Not at once, since
// Windows aborts a process that exits while sockets close (nodejs/node#56645).
setTimeout(() => process.exit(), stop.signal.aborted ? 200 : 1500).unref()
