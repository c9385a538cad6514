/** Credentials of n8n's own nodes, as they are once a person has signed in. */

import type { CredentialReference, N8nClient } from '../client.ts'
import { changed } from '../templates.ts'
import type { Workflow } from '../workflow.ts'
import { S3 } from './bucket.ts'
import { GOOGLE_TOKEN, S3_KEY_ID, SLACK_TOKEN } from './keys.ts'

const google = {
  clientId: 'test.apps.googleusercontent.com',
  clientSecret: 'test-secret',
  // What n8n stores when the consent page has sent the person back.
  oauthTokenData: { access_token: GOOGLE_TOKEN, refresh_token: 'again', token_type: 'Bearer', scope: 'all' },
}

/** Node type to credential type and what is in it. */
const accounts: Record<string, [type: string, data: Record<string, unknown>]> = {
  'n8n-nodes-base.googleSheets': ['googleSheetsOAuth2Api', google],
  'n8n-nodes-base.googleDrive': ['googleDriveOAuth2Api', google],
  'n8n-nodes-base.youTube': ['youTubeOAuth2Api', google],
  'n8n-nodes-base.slack': ['slackApi', { accessToken: SLACK_TOKEN }],
  'n8n-nodes-base.s3': [
    's3',
    {
      endpoint: `https://${S3}`,
      region: 'eu-central-1',
      accessKeyId: S3_KEY_ID,
      secretAccessKey: 'test-secret',
      forcePathStyle: true,
    },
  ],
}

/** Every node of a service with the account that it needs. */
export async function signedIn(client: N8nClient, template: Workflow): Promise<Workflow> {
  const credentials = new Map<string, Record<string, CredentialReference>>()
  for (const { type } of template.nodes) {
    const account = accounts[type]
    if (!account || credentials.has(type)) continue
    credentials.set(type, { [account[0]]: await client.createCredential(...account) })
  }
  return changed(
    template,
    ({ type }) => credentials.has(type),
    ({ type }) => ({ credentials: credentials.get(type) ?? {} }),
  )
}
