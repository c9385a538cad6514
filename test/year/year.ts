/**
 * 52 Mondays of one workflow, in virtual time: each on a fresh runner, some minutes late as GitHub's schedule is, with the
 * real plan, engine and stores. Between them GitHub deletes what it deletes: entries of the cache that nobody asked for in 7
 * days, artifacts after 90.
 */

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSession, type Session } from '@reelay/core/host'
import { createGitLedger } from '@reelay/core/node/git'
import { askForFile } from '../../packages/core/src/engine/download/ask-for-file.ts'
import { generate } from '../../packages/github-action/src/clips/generate.ts'
import { rememberArtifacts } from '../../packages/github-action/src/clips/remember-artifacts.ts'
import type { Inputs } from '../../packages/github-action/src/inputs/inputs.ts'
import { loadPrompts } from '../../packages/github-action/src/inputs/load-prompts.ts'
import { createAutoStore } from '../../packages/github-action/src/ledger/auto-store.ts'
import { createCacheStore } from '../../packages/github-action/src/ledger/cache-store.ts'
import type { ClipStore } from '../../packages/github-action/src/ledger/clip-store.ts'
import { createLastingStore } from '../../packages/github-action/src/ledger/lasting-store.ts'
import { createSharedClips } from '../../packages/github-action/src/ledger/shared-clips.ts'
import { checkClips, makePlan } from '../../packages/github-action/src/plan/plan.ts'
import { openWorkspace, type Workspace } from '../../packages/github-action/src/runner/workspace.ts'
import { CacheService, cacheClient } from '../model/cache-service.ts'
import { GitHost, gitBranch } from '../model/git-branch.ts'
import { DAY, Dice, type Life, MINUTE, World } from '../model/world.ts'
import { Artifacts } from './artifacts.ts'
import { ForgetfulProvider } from './provider.ts'

type YearLedger = 'auto' | 'git' | 'cache' | 'git and clips-dir'

/** A clip that is ordered every so many weeks. */
export interface Season {
  name: string
  everyWeeks: number
  /** The first Monday that asks for it, from 0 on. */
  from: number
}

interface Monday {
  /** Prompts that the plan would buy, with its reason. */
  planned: Array<{ prompt: string; why: string }>
  /** USD that the plan says. */
  spend: number | null
  succeeded: number
  errors: string[]
  ordered: number
}

export interface Year {
  mondays: Monday[]
  sold: string[]
}

const WEEKS = 52
const FIRST_MONDAY = Date.parse('2026-11-23T06:00:00Z')
/** GitHub starts scheduled runs late where many begin at once. */
const LATEST_MS = 30 * MINUTE
const CACHE_DAYS = 7

export async function liveAYear(ledger: YearLedger, seasons: readonly Season[], inputs: Inputs): Promise<Year> {
  const world = new World(7)
  // Files are read and written in real time, of which the world takes no notice.
  world.isBusy = (isAnybodyAsleep) =>
    !isAnybodyAsleep || process.getActiveResourcesInfo().some((name) => /^(?:FSReq|(?:FileHandle)?CloseReq)/.test(name))
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'reelay-year-'))
  const lasting = join(folder, 'lasting')
  mkdirSync(lasting)
  const around: Around = {
    world,
    lasting,
    provider: new ForgetfulProvider(world),
    cache: new CacheService(world, { lagMs: 0, newestBy: 'completed' }),
    git: new GitHost(),
    artifacts: new Artifacts(() => world.now),
  }
  const mondays: Monday[] = []
  const late = new Dice(7)
  const live = async () => {
    for (let week = 0; week < WEEKS; week++) {
      const at = FIRST_MONDAY + week * 7 * DAY + late.between(0, LATEST_MS)
      await world.sleep(null, at - world.now)
      around.cache.evictUnused(CACHE_DAYS * DAY)
      const names = seasons.filter(({ everyWeeks, from }) => week >= from && (week - from) % everyWeeks === 0)
      const root = join(folder, `runner-${week}`)
      mkdirSync(join(root, 'prompts'), { recursive: true })
      for (const { name } of names) writeFileSync(join(root, 'prompts', `${name}.txt`), name)
      mondays.push(await oneRun(around, ledger, root, week, inputs))
      rmSync(root, { recursive: true })
    }
  }
  try {
    const living = live()
    await world.runUntil(living)
    await living
    return { mondays, sold: around.provider.sold }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Around {
  world: World
  /** A folder that outlives every runner. */
  lasting: string
  provider: ForgetfulProvider
  cache: CacheService
  git: GitHost
  artifacts: Artifacts
}

/** As the Action's own run: prompts, plan, clips, artifact, and where it is. */
async function oneRun(around: Around, ledger: YearLedger, root: string, week: number, inputs: Inputs): Promise<Monday> {
  const { world, artifacts, lasting } = around
  const life = world.life(`run ${week + 1}`)
  const workspace = openWorkspace(root)
  const store = openStore(around, ledger, workspace, life)
  const session = openSession({
    provider: inputs.provider,
    apiKey: 'sk-0123456789abcdef',
    http: around.provider.http,
    clock: world.clock(life),
  })
  const problems: Parameters<typeof checkClips>[3] = []
  const clips = await loadPrompts(inputs, workspace, problems, [])
  const checked = await checkClips(clips, inputs, workspace, problems, [])
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'))
  const { planned, spend } = await makePlan(checked, inputs, store, (task, record) => askForFile(session, task, record))
  const outcomes = await generate(planned, { ...optionsOf(session, inputs, workspace, life), store })
  const env = { GITHUB_REPOSITORY: 'octo-org/films', GITHUB_RUN_ID: String(week + 1) }
  const paths = planned.flatMap(({ clips: [{ target }] }, at) => (outcomes[at]?.file ? [target] : []))
  const id = await artifacts.upload(paths, async (path) => {
    const copy = join(lasting, `${week}-${paths.indexOf(path)}`)
    copyFileSync(path, copy)
    return copy
  })
  await rememberArtifacts(planned, outcomes, { artifactOf: () => ({ id }) }, store, env)
  await store.close(false)
  world.kill(life)
  return {
    planned: planned.flatMap(({ decision, clips: [{ prepared }] }) =>
      decision.action === 'buy' ? [{ prompt: prepared.request.prompt, why: decision.why }] : [],
    ),
    spend,
    succeeded: paths.length,
    errors: outcomes.flatMap(({ error }) => error?.message ?? []),
    ordered: checked.length,
  }
}

function optionsOf(session: Session, inputs: Inputs, { disk }: Workspace, { name }: Life) {
  return {
    inputs,
    sessions: { of: () => session, withKey: () => session },
    disk,
    allowUnrecorded: true,
    owner: name,
    origin: {},
    signal: new AbortController().signal,
    onEvent: () => {},
    onOutcome: () => {},
    onWarning: (clip: string, message: string) => {
      // It is a very small one.
      if (!/^the clip (?:lasts|has) /.test(message)) throw new Error(`${clip}: ${message}`)
    },
    onFallback: () => {},
  }
}

function openStore(around: Around, ledger: YearLedger, workspace: Workspace, life: Life): ClipStore {
  const git = () => openGit(around, workspace, life, ledger === 'git and clips-dir')
  const cache = () => openCache(around, workspace, life)
  if (ledger === 'cache') return cache()
  if (ledger !== 'auto') return git()
  return createAutoStore({
    git: git(),
    fallback: cache(),
    mayCopy: true,
    notify(message) {
      throw new Error(message)
    },
  })
}

const nothingInTheWay = { mood: () => 'well' as const, pause: async () => {} }

function openGit({ world, git, artifacts, lasting }: Around, workspace: Workspace, life: Life, hasClipsDir: boolean) {
  const ledger = createGitLedger(gitBranch(world, git, life, nothingInTheWay), {
    time: { now: () => world.now, sleep: (ms) => world.sleep(life, ms), random: () => world.dice.next() },
    stateOf: () => null,
    every: world.every(life),
  })
  return createLastingStore(ledger, {
    name: 'the branch reelay-ledger',
    disk: workspace.disk,
    pending: join(workspace.root, '.pending-git'),
    clips: hasClipsDir ? createSharedClips(join(lasting, 'clips'), workspace.disk) : null,
    artifacts: artifacts.open(workspace.disk),
    close: () => ledger.close(),
  })
}

function openCache({ world, cache }: Around, { root, disk }: Workspace, life: Life): ClipStore {
  const learnt = { hit: () => {}, taken: () => {} }
  return createCacheStore({
    root,
    disk,
    pending: join(root, '.pending-cache'),
    owner: life.name,
    sleep: (ms, signal) => world.sleep(life, ms, signal),
    now: () => world.now,
    every: world.every(life),
    load: async () => cacheClient(world, cache, life, { root, pause: nothingInTheWay.pause, learnt }),
  })
}
