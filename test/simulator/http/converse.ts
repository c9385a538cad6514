import type { ServerResponse } from 'node:http'
import { misbehave, type Speaker } from '../faults/effects.ts'
import type { World } from '../state/world.ts'
import type { RecordedRequest } from '../types.ts'
import type { Reply } from './reply.ts'
import { send } from './send.ts'

/** A request that has been read and recorded, and whoever answers it. */
interface Subject {
  record: RecordedRequest
  speaker: Speaker
  prompt: string | undefined
  /** Does what was asked; `sizeBytes` when a fault wants the video that big. */
  respond(sizeBytes?: number): Reply | Promise<Reply>
  /** The answer is there and begins to leave. */
  answered?(): void
}

/** Answers, unless a fault decides otherwise. */
export async function converse(world: World, res: ServerResponse, subject: Subject): Promise<void> {
  const { record, speaker, prompt } = subject
  const { provider, phase, taskId } = record
  const fault = world.faults.strike({ provider, phase, prompt, taskId, rows: speaker.errors })
  if (!fault) return deliver(await subject.respond())

  record.fault = fault.kind
  let first: Promise<Reply> | undefined
  const outcome = await misbehave(fault, {
    speaker,
    isSubmit: phase === 'submit',
    // Whoever asks, and however often: it is done once.
    normal: () => {
      first ??= Promise.resolve(subject.respond())
      return first
    },
    padded: async (sizeBytes) => subject.respond(sizeBytes),
    listening: () => !res.destroyed,
    signal: world.closing,
  })
  if (outcome === 'reset') {
    res.socket?.resetAndDestroy()
    return
  }
  return deliver(outcome.reply, outcome.delivery)

  function deliver(reply: Reply, delivery = {}): Promise<void> {
    record.status = reply.status
    subject.answered?.()
    return send(res, reply, delivery, world.closing)
  }
}
