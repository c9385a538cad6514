/** The table of status words, written down a second time on purpose. */
export const STATUS_WORDS: Readonly<Record<string, readonly string[]>> = {
  queued: [
    'queued',
    'pending',
    'submitted',
    'not_start',
    'created',
    'starting',
    'preparing',
    'dispatched',
    'unknown',
    'in_queue',
    'waiting',
    'queuing',
    'throttled',
    'queueing',
  ],
  running: ['processing', 'in_progress', 'running', 'generating', 'dreaming'],
  succeeded: ['completed', 'complete', 'success', 'succeeded', 'succeed', 'finished', 'done'],
  failed: ['failed', 'failure', 'fail', 'error', 'nsfw'],
  canceled: ['cancelled', 'canceled', 'aborted'],
  expired: ['expired'],
}
