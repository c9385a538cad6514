/** The address at which a sleeping execution is woken. */

import type { IWebhookDescription } from 'n8n-workflow'

/** APIMart posts to the given address with `/callback` at its end. */
export const webhooks: IWebhookDescription[] = ['', 'callback'].map((path) => ({
  name: 'default',
  httpMethod: 'POST',
  responseMode: 'onReceived',
  isFullPath: true,
  restartWebhook: true,
  path,
}))
