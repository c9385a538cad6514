/** One random history of one clip: several runs, one store, one provider, and whatever goes wrong. */

import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createPollSchedule, ReelayError } from '@reelay/core'
import {
  ADAPTERS,
  type BuyAgain,
  type Decision,
  decide,
  type Ledger,
  type LedgerRecord,
  makeClip,
  openSession,
  prepare,
} from '@reelay/core/host'
import { createFolderLedger, openDisk } from '@reelay/core/node'
import { createGitLedger } from '@reelay/core/node/git'
import { createDatabaseLedger } from '../../packages/core/src/node/databases/database-ledger.ts'
import { createAutoStore } from '../../packages/github-action/src/ledger/auto-store.ts'
import { type CacheStore, createCacheStore } from '../../packages/github-action/src/ledger/cache-store.ts'
import { createLastingStore } from '../../packages/github-action/src/ledger/lasting-store.ts'
import { pendingRecords } from '../../packages/github-action/src/ledger/pending.ts'
import { CacheService, cacheClient, type Mood } from './cache-service.ts'
import { DatabaseServer, databaseTable } from './database-server.ts'
import { GitHost, gitBranch } from './git-branch.ts'
import { type Fate, Provider } from './provider.ts'
import { Rules, type Run } from './rules.ts'
import { DAY, EndlessRun, HOUR, type Life, MINUTE, SECOND, World } from './world.ts'

export type StoreKind = 'folder' | 'cache' | 'git' | 'database' | 'auto'

/** What a test takes out of the protocol, to see that the model misses it. */
export type Weaken = (
  ledger: Ledger,
  about: { world: World; run: Run; life: Life; shared: Map<string, unknown> },
) => Ledger

export interface CaseOptions {
  store: StoreKind
  seed: number
  /** Where folders may be made. */
  base: string
  weaken?: Weaken | undefined
  /** What the runs have in common with those that went wrong once; any history where absent. */
  story?: 'rate limited and suspended' | 'looks that fail' | 'a silent store' | 'clear ends' | undefined
}

export interface CaseResult {
  violations: string[]
  log: string[]
  submits: number
}

const FINGERPRINT = 'f'.repeat(16)
const PROMPT = 'A cat'

export async function runCase({ store, seed, base, weaken, story }: CaseOptions): Promise<CaseResult> {
  const world = new World(seed)
  const { dice } = world
  const folder = mkdtempSync(join(base, 'model-'))
  const provider = new Provider(world, dice.chance(0.25) && story === undefined)
  const rules = new Rules(world, provider)
  const service = new CacheService(world, {
    // What auto does beside a cache that shows its entries late, decision 0009 says.
    lagMs: dice.pick(store === 'auto' ? [0] : [0, 0, 3000]),
    newestBy: dice.pick(['reserved', 'completed']),
  })
  const host = new GitHost()
  const database = new DatabaseServer()
  const runs: Run[] = []
  const shared = new Map<string, unknown>()
  let submits = 0
  provider.onSend = (send) => {
    submits += 1
    const run = runs.find(({ life }) => life === send.by)
    if (run) rules.onSend(run, send)
  }
  // How much goes wrong in this history.
  const trouble = story === undefined ? dice.pick([0, 0.02, 0.08, 0.3]) : 0
  const spread = dice.magnitude(SECOND, 6 * HOUR)
  provider.retryAfter = () => Math.ceil(dice.magnitude(1, 60))
  provider.fate = () => {
    if (story === 'rate limited and suspended') return dice.chance(0.6) ? 'rate limited' : 'accepted'
    if (story === 'clear ends') return 'lost after it was taken'
    if (story !== undefined) return 'accepted'
    return dice.pick(FATES)
  }
  const mood = moods(world, story, trouble)
  service.mood = store === 'auto' ? deniedOnce(mood) : mood
  const words = dice.chance(0.5)

  const start = (name: string, hasTrouble: boolean): Promise<void> => {
    const life = world.life(name)
    const buyAgain = wordsOf(world, story, words)
    const run: Run = {
      life,
      buyAgain,
      claimed: null,
      closed: new Set(),
      readAt: 0,
      hasPositiveSign: false,
      knewAtLook: false,
      endedWellAt: null,
    }
    runs.push(run)
    if (hasTrouble && dice.chance(story === 'looks that fail' ? 0.5 : 0.1)) provider.blind.add(life)
    return oneRun({
      world,
      run,
      runs,
      provider,
      rules,
      service,
      host,
      database,
      store,
      folder,
      weaken,
      shared,
      hasTrouble,
      trouble,
      story,
    })
  }

  if (store === 'git' || store === 'auto') void packAtAnyTime({ world, host, service })
  try {
    const count = dice.pick([2, 2, 3])
    const all = Array.from({ length: count }, async (_, at) => {
      await world.sleep(null, at === 0 ? 0 : dice.between(0, spread))
      await start(`run ${at + 1}`, true)
    })
    await world.runUntil(Promise.all(all))
    // Days later, with nothing going wrong any more: what was paid is taken up, and nothing is waited for.
    service.mood = () => 'well'
    provider.fate = () => 'accepted'
    for (const name of ['a later run', 'the last run']) {
      await world.runUntil(world.sleep(null, dice.magnitude(2 * MINUTE, 3 * DAY)).then(() => start(name, false)))
    }
  } catch (error) {
    if (!(error instanceof EndlessRun)) throw error
    rules.violated('the world', error.message)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return { violations: rules.violations, log: world.log, submits }
}

const FATES: readonly [Fate, ...Fate[]] = [
  'accepted',
  'accepted',
  'rate limited',
  'rate limited',
  'refused',
  'unreached',
  'lost after it was taken',
  'lost before it was taken',
  'garbled after it was taken',
]

function wordsOf({ dice }: World, story: CaseOptions['story'], words: boolean): ReadonlySet<BuyAgain> {
  if (story === 'rate limited and suspended') return new Set(['unknown'])
  if (story === 'clear ends') return new Set()
  if (story === 'looks that fail') return new Set(['failed'])
  if (!words) return new Set()
  return new Set(dice.pick<BuyAgain[]>([[], ['unknown'], ['failed'], ['unknown', 'failed', 'gone']]))
}

/** A service is well for a while, then something else for a while. */
/**
 * A no to one look is a slip, which must cost nothing. A token that is refused again and again has no right to read: what the
 * others write there, `auto` cannot know.
 */
function deniedOnce(mood: () => Mood): () => Mood {
  let denied = false
  return () => {
    const how = mood()
    if (how !== 'denied') return how
    if (denied) return 'well'
    denied = true
    return how
  }
}

function moods(world: World, story: CaseOptions['story'], trouble: number): () => Mood {
  const { dice } = world
  let mood: Mood = 'well'
  let until = 0
  return () => {
    if (story === 'a silent store') return dice.chance(0.25) ? 'busy' : 'well'
    if (trouble === 0) return 'well'
    if (world.now >= until) {
      mood = dice.chance(Math.min(0.6, trouble * 3))
        ? dice.pick<Mood>(['busy', 'down', 'hanging', 'lost', 'lost', 'denied'])
        : 'well'
      until = world.now + dice.magnitude(SECOND, mood === 'well' ? 10 * MINUTE : 3 * MINUTE)
    }
    return mood
  }
}

interface Scene {
  world: World
  run: Run
  runs: readonly Run[]
  provider: Provider
  rules: Rules
  service: CacheService
  host: GitHost
  database: DatabaseServer
  store: StoreKind
  folder: string
  weaken: Weaken | undefined
  shared: Map<string, unknown>
  hasTrouble: boolean
  trouble: number
  story: CaseOptions['story']
}

/** One run of somebody, as the Action makes one: plan, wait for its turn, make the clip, tidy up. */
async function oneRun(scene: Scene): Promise<void> {
  const { world, run, provider, rules } = scene
  const { dice } = world
  const { life, buyAgain } = run
  const isTroubled = scene.hasTrouble
  const real = openStore(scene)
  const watched = watch(real.ledger, scene)
  const ledger = scene.weaken?.(watched, { world, run, life, shared: scene.shared }) ?? watched
  const stop = new AbortController()
  const session = openSession({
    provider: provider.honoursKeys ? 'apimart' : 'apimaster',
    apiKey: 'sk-0123456789abcdef',
    http: provider.http(
      life,
      () => run.claimed ?? 0,
      () => dice.chance(0.3) && scene.story === undefined,
    ),
    clock: world.clock(life),
    log: (_, message) => world.say(life.name, message),
  })
  const prepared = prepare(ADAPTERS[session.adapter.id], { prompt: PROMPT })
  if (!prepared.ok) throw new Error('the request is wrong')
  const choices = { reuse: true, buyAgain, fileAtHand: true }
  const isRerun = dice.chance(0.2)
  const mayAllow = !isRerun || buyAgain.has('unknown')

  const work = async (): Promise<void> => {
    world.say(life.name, `starts${buyAgain.size > 0 ? ` with buy-again: ${[...buyAgain].join(' ')}` : ''}`)
    let decision: Decision | undefined
    try {
      decision = decide(await ledger.read(FINGERPRINT), choices)
    } catch (error) {
      if (ReelayError.is(error)) throw error
    }
    if (decision?.action === 'reuse') return
    const spend = decision === undefined || decision.action === 'buy' || provider.honoursKeys
    if (spend && !(await real.isWritable())) return
    const allowUnrecorded = mayAllow && real.mayBuyUnrecorded()
    await pause(scene)
    await makeClip(session, prepared.prepared, FINGERPRINT, {
      ledger,
      choices: { ...choices, fileAtHand: false },
      decision,
      hasFile: async () => true,
      mayBuy: decision?.action === 'buy' || spend,
      allowUnrecorded,
      signal: stop.signal,
      owner: life.name,
      timeoutMs: dice.pick([2, 5, 30]) * MINUTE,
      pollIntervalMs: 2 * MINUTE,
      scheduleOf: () => createPollSchedule({ random: () => dice.next() }),
      async save(chunks) {
        for await (const _ of chunks);
        return { bytes: 64, sha256: 'ab', duration: 4, width: 1280, height: 720 }
      },
    })
  }
  const started = world.now
  let hasEnded = false
  const alive = work().then(
    () => world.say(life.name, 'ends'),
    (error: unknown) => {
      if (!ReelayError.is(error)) throw error
      world.say(life.name, `ends: ${error.code}, charged ${error.charged}: ${error.message}`)
    },
  )
  const finished = alive.then(async () => {
    hasEnded = true
    const awakeMs = world.now - started - life.suspendedMs
    if (awakeMs > 3 * HOUR) rules.violated(life.name, `took ${Math.round(awakeMs / MINUTE)} minutes`)
    await real.close()
    run.endedWellAt = real.hasFailed() ? null : world.now
    world.kill(life)
  })
  // It may be stopped, which kills it some seconds later, or die at once.
  const dies = isTroubled && dice.chance(scene.trouble === 0 ? 0.1 : 0.4)
  const killed = dies
    ? world.sleep(null, dice.magnitude(SECOND, 2 * HOUR)).then(async () => {
        if (hasEnded) return finished
        if (dice.chance(0.5)) {
          world.say(life.name, 'is stopped')
          stop.abort()
          await world.sleep(null, 7 * SECOND)
        }
        if (hasEnded) return finished
        world.say(life.name, 'is killed')
        world.kill(life)
      })
    : null
  await (killed === null ? finished : Promise.race([finished, killed]))
  await real.post()
}

/** A moment at which the process may be held up, for long, or its clock be set. */
async function pause({ world, run: { life }, hasTrouble, trouble, story }: Scene): Promise<void> {
  const { dice } = world
  const isSuspended = story === 'rate limited and suspended' ? 0.15 : trouble / 3
  if (hasTrouble && dice.chance(isSuspended)) world.suspend(life, dice.magnitude(MINUTE, 5 * DAY))
  if (hasTrouble && dice.chance(trouble / 3)) {
    life.offset += dice.pick([-1, 1]) * dice.magnitude(SECOND, 5 * DAY)
    world.say(life.name, `its clock is ${Math.round(life.offset / SECOND)} s off`)
  }
  await world.sleep(life, dice.chance(0.1) ? dice.magnitude(100, 20 * SECOND) : dice.magnitude(1, 200))
}

interface Opened {
  ledger: Ledger
  /** Asked before anything is bought. */
  isWritable(): Promise<boolean>
  mayBuyUnrecorded(): boolean
  hasFailed(): boolean
  close(): Promise<void>
  /** What the runner does after the job, also after a crash of the step. */
  post(): Promise<void>
}

function openStore(scene: Scene): Opened {
  const { world, run, folder } = scene
  const { life } = run
  if (scene.store === 'folder') {
    let hasFailed = false
    const ledger = createFolderLedger(join(folder, 'records'), { every: world.every(life) })
    const write = async (record: LedgerRecord) => {
      // A disk may fail before a write or, as it seems, after it.
      const fails = scene.hasTrouble && world.dice.chance(scene.trouble / 2)
      hasFailed ||= fails
      if (fails && world.dice.chance(0.5)) throw new Error('EIO: the disk does not answer')
      await ledger.write(record)
      if (fails) throw new Error('EIO: the disk does not answer')
    }
    return {
      ...SURE,
      ledger: { ...ledger, write },
      hasFailed: () => hasFailed,
      close: async () => {},
      post: async () => {},
    }
  }
  if (scene.store === 'git') return openGitStore(scene)
  if (scene.store === 'database') return openDatabaseStore(scene)
  const cache = openCacheStore(scene)
  return scene.store === 'auto' ? openAutoStore(scene, cache) : cache
}

/** A store that is looked at when it is used. */
const SURE = { isWritable: async () => true, mayBuyUnrecorded: () => false }

function openCacheStore(scene: Scene): Opened & { store: CacheStore } {
  const { world, run, service, folder } = scene
  const { life } = run
  const options = (of: Life, name: string) => ({
    root: join(folder, name),
    disk: openDisk(),
    pending: join(folder, life.name, 'pending'),
    owner: name,
    sleep: (ms: number, signal?: AbortSignal) => world.sleep(of, ms, signal),
    now: () => world.now,
    every: world.every(of),
    load: async () =>
      cacheClient(world, service, of, {
        root: join(folder, name),
        pause: () => pause(scene),
        learnt: {
          hit: () => {
            run.hasPositiveSign = true
          },
          taken: () => {
            run.hasPositiveSign = true
          },
        },
      }),
  })
  const ledger: CacheStore = createCacheStore(options(life, life.name))
  return {
    ...SURE,
    ...seeFailures(ledger),
    store: ledger,
    mayBuyUnrecorded: () => true,
    close: () => ledger.close(false),
    async post() {
      const waiting = await pendingRecords(join(folder, life.name, 'pending'))
      if (waiting.length === 0 || world.dice.chance(0.3)) return
      const runner = world.life(`post of ${life.name}`)
      const store = createCacheStore(options(runner, `post of ${life.name}`))
      await store.writePending(waiting).catch(() => {})
      world.kill(runner)
    },
  }
}

/** The branch where this run may write to it, else the cache, and both are looked into. */
function openAutoStore(scene: Scene, cache: Opened & { store: CacheStore }): Opened {
  const { world, run, folder } = scene
  const { life } = run
  const isReader = world.dice.chance(0.4)
  if (isReader) world.say(life.name, 'may only read the branch')
  const git = gitLedgerOf(scene, isReader)
  const none = { ask: async () => ({ is: 'none' as const }), fetch: async () => false, close: async () => {} }
  const store = createAutoStore({
    git: createLastingStore(git, {
      name: 'the branch',
      disk: openDisk(),
      pending: join(folder, life.name, 'pending-git'),
      clips: null,
      artifacts: none,
      close: () => git.close(),
    }),
    fallback: cache.store,
    mayCopy: true,
    notify: (message) => world.say(life.name, message),
  })
  return {
    ...seeFailures(store),
    isWritable: async () => {
      try {
        await store.checkWritable?.()
        return true
      } catch {
        return false
      }
    },
    mayBuyUnrecorded: () => store.mayBuyUnrecorded,
    close: () => store.close(false),
    post: cache.post,
  }
}

function openGitStore(scene: Scene): Opened {
  const ledger = gitLedgerOf(scene, false)
  return { ...SURE, ...seeFailures(ledger), close: () => ledger.close(), post: async () => {} }
}

function gitLedgerOf(scene: Scene, isReader: boolean) {
  const { world, run, host, service } = scene
  const { life } = run
  const branch = gitBranch(world, host, life, { mood: () => service.mood(), pause: () => pause(scene), isReader })
  return createGitLedger(branch, {
    time: { now: () => world.now, sleep: (ms) => world.sleep(life, ms), random: () => world.dice.next() },
    stateOf: () => null,
    every: world.every(life),
    today: () => world.now + world.dice.pick([0, 40 * DAY]),
  })
}

/** Somebody else's runs on the same branch, to whom every month is over: what is finished is packed at any instant. */
async function packAtAnyTime(scene: Pick<Scene, 'world' | 'host' | 'service'>): Promise<void> {
  const { world, host, service } = scene
  for (;;) {
    await world.sleep(null, world.dice.magnitude(SECOND, 6 * HOUR))
    const life = world.life('another run')
    const branch = gitBranch(world, host, life, { mood: () => service.mood(), pause: async () => {} })
    const ledger = createGitLedger(branch, {
      time: { now: () => world.now, sleep: (ms) => world.sleep(life, ms), random: () => world.dice.next() },
      stateOf: () => null,
      today: () => world.now + 40 * DAY,
    })
    await ledger.remove('a clip that nobody ever asked for').catch(() => {})
    await ledger.close()
  }
}

function openDatabaseStore(scene: Scene): Opened {
  const { world, run, database, service } = scene
  const { life } = run
  const table = databaseTable(world, database, life, { mood: () => service.mood(), pause: () => pause(scene) })
  const ledger = createDatabaseLedger('the database', table, {
    time: { now: () => world.now, sleep: (ms) => world.sleep(life, ms), random: () => world.dice.next() },
    stateOf: () => null,
    every: world.every(life),
  })
  return { ...SURE, ...seeFailures(ledger), close: () => ledger.close(), post: async () => {} }
}

/** Whether a claim or a record did not arrive, as far as the run was told. */
function seeFailures(ledger: Ledger): Pick<Opened, 'ledger' | 'hasFailed'> {
  let hasFailed = false
  const failing =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      try {
        return await work(...args)
      } catch (error) {
        hasFailed = true
        throw error
      }
    }
  return {
    ledger: { ...ledger, claim: failing(ledger.claim.bind(ledger)), write: failing(ledger.write.bind(ledger)) },
    hasFailed: () => hasFailed,
  }
}

/** The ledger with eyes on it, and with places at which its process may be held up. */
function watch(ledger: Ledger, scene: Scene): Ledger {
  const { world, run, runs, rules } = scene
  const { life } = run
  return {
    ...ledger,
    async read(fingerprint) {
      await pause(scene)
      const asked = world.now
      const record = await ledger.read(fingerprint).finally(() => {
        run.knewAtLook = run.hasPositiveSign
      })
      run.readAt = asked
      if (record?.state === 'intended')
        rules.onOpenClaim(
          run,
          runs.find((other) => other.life.name === record.owner),
          asked,
        )
      if (record !== null && record.owner !== life.name) run.hasPositiveSign = run.knewAtLook = true
      await pause(scene)
      return record
    },
    async claim(record) {
      await pause(scene)
      const isOurs = await ledger.claim(record)
      world.say(life.name, `claims generation ${record.generation}: ${isOurs ? 'yes' : 'taken'}`)
      if (isOurs) rules.onClaim(run, record.generation)
      else run.hasPositiveSign = true
      await pause(scene)
      return isOurs
    },
    async holds(claim) {
      await pause(scene)
      life.inWindow = true
      // When it throws, the engine may still go on with a claim that is young.
      const holds = await ledger.holds(claim)
      life.inWindow = holds
      return holds
    },
    async write(record) {
      life.inWindow = false
      await pause(scene)
      const isClosing = record.state === 'unknown' && record.owner !== life.name
      await ledger.write(record)
      world.say(life.name, `writes ${record.state} ${record.generation}`)
      if (isClosing) rules.onClosed(run, record.generation)
      if (record.state === 'finished') rules.onFinished(record.generation)
      await pause(scene)
    },
    async signOf(claim) {
      await pause(scene)
      return ledger.signOf(claim)
    },
  }
}
