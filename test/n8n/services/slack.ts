/** Slack, as far as a message to a channel needs it. */

import type { Answer, Asked } from './edge.ts'
import { SLACK_TOKEN } from './keys.ts'

export const SLACK = 'slack.com'

export class Slack {
  readonly messages: { channel: string; text: string }[] = []
  /** Answers as Slack does where the bot was not invited to the channel. */
  closed = false

  /** https://docs.slack.dev/reference/methods/chat.postMessage */
  readonly answer = ({ method, url, headers, body }: Asked): Answer => {
    if (headers['authorization'] !== `Bearer ${SLACK_TOKEN}`) return { body: { ok: false, error: 'invalid_auth' } }
    if (method !== 'POST' || url.pathname !== '/api/chat.postMessage') {
      return { body: { ok: false, error: 'unknown_method' } }
    }
    if (this.closed) return { body: { ok: false, error: 'not_in_channel' } }
    const { channel, text } = JSON.parse(body.toString()) as { channel: string; text: string }
    this.messages.push({ channel, text })
    return { body: { ok: true, channel, ts: `1790000000.00000${this.messages.length}`, message: { text } } }
  }
}
