/** The run, as GitHub names it. */

/** `Videos #12 on main`, as GitHub names it; nothing outside GitHub. */
export function runOf(env: NodeJS.ProcessEnv): { name: string; url: string | null } | null {
  const { GITHUB_WORKFLOW, GITHUB_RUN_NUMBER, GITHUB_REF_NAME, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env
  if (!GITHUB_RUN_NUMBER) return null
  const on = GITHUB_REF_NAME ? ` on ${GITHUB_REF_NAME}` : ''
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const url = GITHUB_REPOSITORY && GITHUB_RUN_ID ? `${server}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : null
  return { name: `${GITHUB_WORKFLOW || 'Run'} #${GITHUB_RUN_NUMBER}${on}`, url }
}

export function galleryTitle(env: NodeJS.ProcessEnv): string {
  return env['GITHUB_REPOSITORY'] ? `Clips of ${env['GITHUB_REPOSITORY']}` : 'Clips'
}
