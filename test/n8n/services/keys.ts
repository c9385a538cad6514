/** What the credentials hold, and the services ask for. */

export const GOOGLE_TOKEN = 'google-test-token'
export const SLACK_TOKEN = 'slack-test-token'
export const S3_KEY_ID = 'test-key-id'
