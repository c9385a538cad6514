/** Which store records the purchases of this run. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { getState, saveState } from '@actions/core'
import { processOwner, systemClock } from '@reelay/core/node'
import type { Inputs } from '../inputs.ts'
import type { Workspace } from '../workspace.ts'
import { cacheOwner } from './cache-owner.ts'
import { type CacheStoreOptions, createCacheStore, FOLDER } from './cache-store.ts'
import type { ClipStore } from './clip-store.ts'
import { createFolderStore } from './folder-store.ts'
import { gitAddress } from './git-address.ts'
import { notALedger } from './ledger-word.ts'
import { pendingFolder } from './pending.ts'
import { createToolCacheStore } from './tool-cache-store.ts'

export interface OpenedStore {
  store: ClipStore
  owner: string
}

/** @throws Error in a person's words when the chosen store cannot be had here */
export async function openStore(
  inputs: Pick<Inputs, 'ledger' | 'githubToken'>,
  workspace: Workspace,
  env: NodeJS.ProcessEnv,
  nonce: string,
): Promise<OpenedStore> {
  const git = gitAddress(inputs.ledger, env)
  if (git !== null) {
    const [{ createGitStore }, { gitOwner }] = await Promise.all([import('./git-store.ts'), import('./git-owner.ts')])
    const owner = gitOwner(env)
    const temp = workspace.target(env['RUNNER_TEMP'] || '.reelay')
    const pending = pendingFolder(env, workspace, 'git')
    const { root, disk } = workspace
    const options = { ...git, token: inputs.githubToken, workspace: root, disk, pending, temp, owner, env }
    return { store: createGitStore(options), owner }
  }
  const kind = inputs.ledger === 'auto' ? automatic(env) : inputs.ledger
  if (kind === 'cache') {
    if (!hasCache(env))
      throw new Error('the Actions cache is not available here. Use tool-cache or the path of a folder.')
    const options = cacheOptions(workspace, env, nonce)
    refuseUnsafe(workspace, [join(workspace.root, FOLDER), options.pending])
    return { store: createCacheStore(options), owner: options.owner }
  }
  if (kind === 'tool-cache') {
    const folder = env['RUNNER_TOOL_CACHE']
    if (!folder)
      throw new Error('RUNNER_TOOL_CACHE is not set, so there is no tool cache here. Use the path of a folder.')
    return { store: createToolCacheStore(folder, workspace.disk), owner: processOwner() }
  }
  // A path that a person wrote may point anywhere on their own runner: a mounted volume is the purpose.
  const written = kind === 'folder' ? '.reelay/ledger' : kind
  const folder = workspace.target(written)
  const hostPath = workspace.hostPathProblem(written)
  // A mounted folder that is a ledger already is one, whatever it is called.
  const mistake = kind === 'folder' ? hostPath : (notALedger(kind) ?? hostPath)
  if (mistake !== null && !existsSync(join(folder, 'records'))) throw new Error(mistake)
  refuseUnsafe(workspace, [join(folder, 'records'), join(folder, 'clips')])
  return { store: createFolderStore(folder, `the folder ${written}`, workspace.disk), owner: processOwner() }
}

/** Said before anything is spent; the disk refuses them again when they are used. */
function refuseUnsafe(workspace: Workspace, folders: readonly string[]): void {
  for (const folder of folders) {
    const refused = workspace.disk.refusal(folder, 'folder')
    if (refused !== null) throw new Error(refused)
  }
}

export function cacheOptions(workspace: Workspace, env: NodeJS.ProcessEnv, nonce: string): CacheStoreOptions {
  return {
    root: workspace.root,
    disk: workspace.disk,
    pending: pendingFolder(env, workspace),
    owner: cacheOwner(env, nonce),
    load: () => import('@actions/cache'),
    sleep: systemClock.sleep,
    lostMs: Number(getState(LOST)) || 0,
    onLost: (ms) => remember(env, ms),
  }
}

/** What the step has lost by an outage, its post step does not lose once more. */
const LOST = 'cache-lost-ms'

function remember(env: NodeJS.ProcessEnv, ms: number): void {
  // Elsewhere than on a runner it would be printed.
  if (!env['GITHUB_STATE']) return
  try {
    saveState(LOST, Math.round(ms))
  } catch {
    // The post step may lose some seconds more; nothing else depends on it.
  }
}

function automatic(env: NodeJS.ProcessEnv): 'cache' | 'tool-cache' | 'folder' {
  if (env['RUNNER_ENVIRONMENT'] === 'self-hosted' && env['RUNNER_TOOL_CACHE']) return 'tool-cache'
  if (hasCache(env)) return 'cache'
  return env['RUNNER_TOOL_CACHE'] ? 'tool-cache' : 'folder'
}

function hasCache(env: NodeJS.ProcessEnv): boolean {
  return Boolean(
    env['ACTIONS_RUNTIME_TOKEN'] &&
      (env['ACTIONS_CACHE_SERVICE_V2'] ? env['ACTIONS_RESULTS_URL'] : env['ACTIONS_CACHE_URL']),
  )
}
