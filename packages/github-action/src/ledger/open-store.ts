/** Which store records the purchases of this run. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { getState, saveState } from '@actions/core'
import { isDatabaseAddress, notALedger, processOwner, systemClock } from '@reelay/core/node'
import type { Inputs } from '../inputs/inputs.ts'
import { annotate } from '../runner/say.ts'
import type { Workspace } from '../runner/workspace.ts'
import type { ArtifactClips } from './artifact-clips.ts'
import { cacheOwner } from './cache-owner.ts'
import { type CacheStoreOptions, createCacheStore, FOLDER } from './cache-store.ts'
import type { ClipStore } from './clip-store.ts'
import { createFolderStore } from './folder-store.ts'
import { type GitAddress, gitAddress } from './git-address.ts'
import { pendingFolder } from './pending.ts'
import type { SharedClips } from './shared-clips.ts'
import { createToolCacheStore } from './tool-cache-store.ts'

export interface OpenedStore {
  store: ClipStore
  owner: string
}

export interface StoreInputs extends Pick<Inputs, 'ledger' | 'githubToken' | 'clipsDir'> {
  /** Nothing costs anything, so nothing has to last. */
  isFree?: boolean
  /** The run may leave records behind that it has not made itself: it is no dry run, and no stranger has caused it. */
  mayCopy?: boolean
}

const ALLOWED =
  'Allowed: auto, cache, tool-cache, git, git:<branch>, postgres://…, redis://…, rediss://…, or the path of a folder.'

/** @throws Error in a person's words when the chosen store cannot be had here */
export async function openStore(
  inputs: StoreInputs,
  workspace: Workspace,
  env: NodeJS.ProcessEnv,
  nonce: string,
): Promise<OpenedStore> {
  if (isDatabaseAddress(inputs.ledger)) return openDatabase(inputs, workspace, env)
  const git = gitAddress(inputs.ledger, env)
  if (git !== null) return openGit(git, inputs, workspace, env)
  if (inputs.ledger !== 'auto') return openKind(inputs.ledger, workspace, env, nonce)
  const address = await gitForAuto(inputs, workspace, env)
  if (address === null) return openKind(automatic(env), workspace, env, nonce)
  const [{ createAutoStore }, lasting] = await Promise.all([
    import('./auto-store.ts'),
    openGit(address, inputs, workspace, env),
  ])
  const { store: fallback } = await openKind(automatic(env), workspace, env, nonce, lasting.owner)
  const notify = (message: string) => annotate('notice', message)
  return {
    store: createAutoStore({ git: lasting.store, fallback, mayCopy: inputs.mayCopy === true, notify }),
    owner: lasting.owner,
  }
}

async function openGit(
  address: GitAddress,
  inputs: StoreInputs,
  workspace: Workspace,
  env: NodeJS.ProcessEnv,
): Promise<OpenedStore> {
  const [{ createGitStore }, { gitOwner }] = await Promise.all([import('./git-store.ts'), import('./git-owner.ts')])
  const owner = gitOwner(env)
  const temp = workspace.target(env['RUNNER_TEMP'] || '.reelay')
  const pending = pendingFolder(env, workspace, 'git')
  const { root, disk } = workspace
  const [token, clips] = [inputs.githubToken, await sharedClips(inputs, workspace)]
  const artifacts = await artifactClips(inputs, workspace, env)
  const options = { ...address, token, workspace: root, disk, pending, clips, artifacts, temp, owner, env }
  return { store: createGitStore(options), owner }
}

async function openDatabase(inputs: StoreInputs, workspace: Workspace, env: NodeJS.ProcessEnv): Promise<OpenedStore> {
  const { createDatabaseStore, databaseOwner } = await import('./database-store.ts')
  const owner = databaseOwner(env)
  const store = await createDatabaseStore({
    address: inputs.ledger,
    disk: workspace.disk,
    pending: pendingFolder(env, workspace, 'database'),
    clips: await sharedClips(inputs, workspace),
    artifacts: await artifactClips(inputs, workspace, env),
    owner,
    warn: (message) => annotate('warning', `ledger: ${message}`),
  })
  return { store, owner }
}

/** A folder that a person wrote may be anywhere on their machines: a mounted volume is the purpose. */
async function sharedClips({ clipsDir }: StoreInputs, workspace: Workspace): Promise<SharedClips | null> {
  if (clipsDir === '') return null
  const { createSharedClips } = await import('./shared-clips.ts')
  return createSharedClips(workspace.target(clipsDir), workspace.disk)
}

async function artifactClips(
  { githubToken: token }: StoreInputs,
  workspace: Workspace,
  env: NodeJS.ProcessEnv,
): Promise<ArtifactClips> {
  const { createArtifactClips } = await import('./artifact-clips.ts')
  const temp = workspace.target(env['RUNNER_TEMP'] || '.reelay')
  return createArtifactClips({ token, temp, disk: workspace.disk, env })
}

/** The branch that `auto` may use; null where there is no repository, nothing that could write to it, or nothing to pay. */
async function gitForAuto(
  { githubToken, isFree }: StoreInputs,
  workspace: Workspace,
  env: NodeJS.ProcessEnv,
): Promise<GitAddress | null> {
  if (isFree || !env['GITHUB_ACTIONS']) return null
  try {
    const address = gitAddress('git', env)
    if (address === null) return null
    const { gitCredentials } = await import('./git-credentials.ts')
    const credentials = await gitCredentials(githubToken, address.url, workspace.root, env)
    if (credentials.length > 0) return address
    annotate(
      'notice',
      'ledger: git cannot be used, since there is no token for it. Nothing is recorded in the branch, and what an earlier run wrote there is not seen. Leave github-token at its default, with contents: write.',
    )
    return null
  } catch {
    // No repository, or a run on that very branch.
    return null
  }
}

/** @param owner who buys, where another store has said so */
async function openKind(
  kind: string,
  workspace: Workspace,
  env: NodeJS.ProcessEnv,
  nonce: string,
  owner?: string,
): Promise<OpenedStore> {
  if (kind === 'cache') {
    if (!hasCache(env))
      throw new Error('the Actions cache is not available here. Use tool-cache or the path of a folder.')
    const options = { ...cacheOptions(workspace, env, nonce), ...(owner === undefined ? {} : { owner }) }
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
  const mistake = kind === 'folder' ? hostPath : (notALedger(kind, ALLOWED) ?? hostPath)
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
