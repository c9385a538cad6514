/** The variables of a quiet n8n that keeps to itself: no telemetry, no update checks, nothing fetched, nothing shared. */

/** What n8n would start and these tests never use; it saves seconds, memory and attempts to reach n8n's own servers. */
const disabledModules = [
  'agents',
  'breaking-changes',
  'chat-hub',
  'insights',
  'instance-ai',
  'instance-version-history',
  'mcp',
  'mcp-registry',
  'quick-connect',
  'workflow-builder',
]

export interface Place {
  url: string
  port: number
  /** The task broker listens too, and its default port is the same for every n8n of a machine. */
  brokerPort: number
  userFolder: string
}

/**
 * Only these reach n8n: settings and proxies of the person's own shell would change what is tested. HOME is the user
 * folder, so that nothing of the person's is read or written.
 */
export function n8nEnvironment(
  { url, port, brokerPort, userFolder }: Place,
  extra: Record<string, string> = {},
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: userFolder,
    LANG: 'C.UTF-8',
    GENERIC_TIMEZONE: 'UTC',
    NODE_ENV: 'production',
    N8N_USER_FOLDER: userFolder,
    N8N_LISTEN_ADDRESS: '127.0.0.1',
    N8N_HOST: '127.0.0.1',
    N8N_PORT: String(port),
    N8N_EDITOR_BASE_URL: url,
    // Both names: the second is the older one, which other versions read.
    N8N_WEBHOOK_URL: `${url}/`,
    WEBHOOK_URL: `${url}/`,
    N8N_RUNNERS_BROKER_PORT: String(brokerPort),
    N8N_SECURE_COOKIE: 'false',
    N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem',
    N8N_COMMUNITY_PACKAGES_ENABLED: 'true',
    N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
    // The list of verified packages comes from the net.
    N8N_VERIFIED_PACKAGES_ENABLED: 'false',
    N8N_DISABLED_MODULES: disabledModules.join(','),
    N8N_DIAGNOSTICS_ENABLED: 'false',
    N8N_DYNAMIC_BANNERS_ENABLED: 'false',
    N8N_HIRING_BANNER_ENABLED: 'false',
    N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
    N8N_PERSONALIZATION_ENABLED: 'false',
    N8N_TEMPLATES_ENABLED: 'false',
    N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
    N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
    N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '5',
    ...extra,
  }
}
