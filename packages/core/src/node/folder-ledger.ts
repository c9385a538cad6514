/**
 * The ledger as a folder of small JSON files. Safe for several processes and machines at once:
 *
 *     <fingerprint>.<generation>.json          the claim, made by an exclusive hard link; later the task and the clip
 *     <fingerprint>.<generation>.unknown.json  the attempt has ended, or another run has closed its claim
 *     <fingerprint>.<generation>.failed.json   it was refused, or its task failed
 *     .<owner>.alive                           a sign of life, written while a submit takes long
 *
 * Endings have files of their own, so that they can never overwrite a task or a clip: the furthest state counts.
 */

import { createHash, randomBytes } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  furthest,
  type LedgerRecord,
  type ListedLedger,
  parseRecord,
  rankOf,
  unreadableRecord,
} from '../engine/ledger/ledger.ts'
import { createHeartbeat, type Every, type Heartbeat } from './heartbeat.ts'
import { stateOfOwner } from './process-owner.ts'

export interface FolderLedger extends ListedLedger {
  /** Records of whatever clips, at most so many: what earlier runs can tell of how long a model takes. Never throws. */
  sample(most: number): Promise<LedgerRecord[]>
  /**
   * Whether records can be written now, before anything depends on it.
   * @throws Error of the file system when they cannot
   */
  checkWritable(): Promise<void>
}

/** `name` with everything that a clip has in the folder: fingerprint, generation, and the ending of the file. */
const RECORD = /^([^.].*)\.(\d{1,9})(?:\.(unknown|failed))?\.json$/

/** @param options.every what makes the signs of life come; a timer of this process where absent */
export function createFolderLedger(folder: string, options: { every?: Every } = {}): FolderLedger {
  const fileOf = ({ fingerprint, generation }: Pick<LedgerRecord, 'fingerprint' | 'generation'>, ending = '') =>
    join(folder, `${fingerprint}.${generation}${ending}.json`)
  /** The newest generation of each clip when the folder was first listed: a later one can only follow it. */
  let listed: Promise<Map<string, number>> | null = null
  const hearts = new Map<string, Heartbeat>()
  /** Attempts that are over, by their file: what they cost does not change any more. */
  const ended = new Map<string, LedgerRecord>()

  async function generationsOf(): Promise<Map<string, number>> {
    listed ??= listGenerations(folder)
    return listed.catch((error: unknown) => {
      listed = null
      throw error
    })
  }

  /** All that is written of one generation, as its furthest state; null when there is nothing. */
  async function readGeneration(fingerprint: string, generation: number): Promise<LedgerRecord | null> {
    const clip = { fingerprint, generation }
    const [main, unknown, failed] = await Promise.all([
      readMain(fileOf(clip)),
      readText(fileOf(clip, '.unknown')),
      readText(fileOf(clip, '.failed')),
    ])
    const records = [main, unknown, failed].flatMap((text) => {
      if (text === null) return []
      return [parseRecord(text) ?? unreadableRecord(fingerprint, generation, 'unknown')]
    })
    return records.length === 0 ? null : records.reduce(furthest)
  }

  async function read(fingerprint: string): Promise<LedgerRecord | null> {
    const known = (await generationsOf()).get(fingerprint)
    // A removed record must hide none that came after it, so the search starts where the list ends.
    let newest = known === undefined ? null : await readGeneration(fingerprint, known)
    for (let next = known === undefined ? 0 : known + 1; ; next++) {
      const record = await readGeneration(fingerprint, next)
      if (record === null) return newest
      newest = record
    }
  }

  const put = async (record: LedgerRecord, ending = ''): Promise<void> => {
    await mkdir(folder, { recursive: true })
    await rename(await writeTemporary(folder, record), fileOf(record, ending))
    await syncFolder(folder)
  }

  return {
    read,
    async claim(record) {
      await mkdir(folder, { recursive: true })
      const temporary = await writeTemporary(folder, record)
      try {
        await linkExclusively(temporary, fileOf(record))
        await syncFolder(folder)
        return true
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
        throw error
      } finally {
        await rm(temporary, { force: true })
      }
    },
    async holds(claim) {
      const now = await read(claim.fingerprint)
      return now?.state === 'intended' && now.generation === claim.generation && now.owner === claim.owner
    },
    async write(record) {
      if (record.state === 'unknown' || record.state === 'failed') return put(record, `.${record.state}`)
      const text = await readText(fileOf(record))
      const now = text === null ? null : parseRecord(text)
      if (now === null || rankOf(now) <= rankOf(record)) await put(record)
    },
    async signOf({ owner }) {
      return stateOfOwner(owner) ?? { beat: (await readText(aliveFile(folder, owner))) ?? '' }
    },
    keepAlive({ owner }) {
      const file = aliveFile(folder, owner)
      const heart =
        hearts.get(file) ??
        createHeartbeat(
          (count) => writeFile(file, String(count)),
          () => rm(file, { force: true }),
          options.every,
        )
      hearts.set(file, heart)
      return heart.keepAlive()
    },
    async sample(most) {
      const names = [...(await generationsOf().catch(() => new Map<string, number>()))]
      // Names begin with a hash, so the first ones are as good as any.
      const texts = names
        .slice(0, most)
        .map(([fingerprint, generation]) => readText(fileOf({ fingerprint, generation })).catch(() => null))
      return (await Promise.all(texts)).flatMap((text) => (text === null ? [] : (parseRecord(text) ?? [])))
    },
    async attempts(month) {
      const furthestOf = new Map<string, LedgerRecord>()
      for (const name of await readdir(folder).catch(noneYet)) {
        const [, fingerprint, generation] = RECORD.exec(name) ?? []
        if (fingerprint === undefined) continue
        if (month !== undefined && !ended.has(name) && (await isOlder(join(folder, name), month))) continue
        const text = ended.has(name) ? '' : await readText(join(folder, name))
        if (text === null) continue
        const record =
          ended.get(name) ?? parseRecord(text) ?? unreadableRecord(fingerprint, Number(generation), 'unknown')
        if (record.state === 'finished' || record.state === 'failed') ended.set(name, record)
        const key = `${record.fingerprint}.${record.generation}`
        const other = furthestOf.get(key)
        furthestOf.set(key, other === undefined ? record : furthest(other, record))
      }
      return [...furthestOf.values()]
    },
    async remove(fingerprint) {
      const names = await readdir(folder).catch(noneYet)
      const own = names.flatMap((name) => {
        const [, clip, generation = ''] = RECORD.exec(name) ?? []
        return clip === fingerprint ? [{ name, generation: Number(generation) }] : []
      })
      // The newest last: what is cut short has forgotten nothing that counts.
      for (const { name } of own.sort((a, b) => a.generation - b.generation)) await rm(join(folder, name))
      await syncFolder(folder)
      listed = null
      for (const { name } of own) ended.delete(name)
    },
    async checkWritable() {
      await mkdir(folder, { recursive: true })
      const probe = unreadableRecord('probe', 0)
      await rm(await writeTemporary(folder, probe))
      await generationsOf()
    },
  }
}

async function listGenerations(folder: string): Promise<Map<string, number>> {
  const names = await readdir(folder).catch(noneYet)
  const newest = new Map<string, number>()
  for (const name of names) {
    const [, fingerprint = '', generation = ''] = RECORD.exec(name) ?? []
    if (fingerprint === '') continue
    newest.set(fingerprint, Math.max(Number(generation), newest.get(fingerprint) ?? 0))
  }
  return newest
}

/** A folder that does not exist holds no records. */
function noneYet(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}

/** Whether a file was written before a month began; a day more, for clocks that are off. */
async function isOlder(path: string, month: string): Promise<boolean> {
  const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
  return mtimeMs < Date.parse(`${month}-01T00:00:00Z`) - 24 * 3600_000
}

/** The text of a file, or null when it is not there. */
async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

/** Where there are no hard links, a claim is seen for an instant before it is whole. */
async function readMain(path: string): Promise<string | null> {
  const text = await readText(path)
  if (text === null || parseRecord(text) !== null) return text
  await sleep(UNFINISHED_MS)
  return readText(path)
}

const UNFINISHED_MS = 500

function aliveFile(folder: string, owner = ''): string {
  return join(folder, `.${createHash('sha256').update(owner).digest('hex').slice(0, 32)}.alive`)
}

/** Mounts without hard links get a plain exclusive file: torn by a crash, it still says that something was intended. */
async function linkExclusively(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!NO_HARD_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    const text = await readFile(from)
    const file = await open(to, 'wx')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
  }
}

const NO_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

async function writeTemporary(folder: string, record: LedgerRecord): Promise<string> {
  const path = join(folder, `.${randomBytes(8).toString('hex')}.tmp`)
  const file = await open(path, 'wx')
  try {
    await file.writeFile(`${JSON.stringify(record)}\n`)
    await file.sync()
    await file.close()
  } catch (error) {
    await file.close().catch(() => {})
    await rm(path, { force: true })
    throw error
  }
  return path
}

/** Makes the new name itself durable. Windows cannot open folders, and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  if (!handle) return
  try {
    await handle.sync().catch(() => {})
  } finally {
    await handle.close()
  }
}
