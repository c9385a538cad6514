/**
 * The ledger as a folder of small JSON files, one for each generation of a clip. Safe for several processes at once:
 * an intention is made by an exclusive hard link, every later state by an atomic rename.
 */

import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { type Ledger, type LedgerRecord, parseRecord } from '../engine/ledger.ts'

/** An intention of another machine counts as on its way for this long. */
const LIVE_MS = 60_000

/** `host:pid`, so that another process on this machine can see whether the purchaser still runs. */
export function processOwner(): string {
  return `${hostname()}:${process.pid}`
}

export interface FolderLedger extends Ledger {
  /** Records of whatever clips, at most so many: what earlier runs can tell of how long a model takes. Never throws. */
  sample(most: number): Promise<LedgerRecord[]>
}

export function createFolderLedger(folder: string): FolderLedger {
  const fileOf = (fingerprint: string, generation: number) => join(folder, `${fingerprint}.${generation}.json`)

  return {
    async read(fingerprint) {
      const generation = await newestGeneration(folder, fingerprint)
      if (generation === null) return null
      const text = await readFile(fileOf(fingerprint, generation), 'utf8')
      return parseRecord(text) ?? tornRecord(fingerprint, generation)
    },
    async claim(record) {
      await mkdir(folder, { recursive: true })
      const temporary = await writeTemporary(folder, record)
      try {
        await linkExclusively(temporary, fileOf(record.fingerprint, record.generation))
        await syncFolder(folder)
        return true
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
        throw error
      } finally {
        await rm(temporary, { force: true })
      }
    },
    async write(record) {
      await mkdir(folder, { recursive: true })
      await rename(await writeTemporary(folder, record), fileOf(record.fingerprint, record.generation))
      await syncFolder(folder)
    },
    mayBeLive: (record) => mayBeLive(record),
    async sample(most) {
      const names = (await readdir(folder).catch(() => [])).filter((name) => /^[^.].*\.json$/.test(name))
      // Names begin with a hash, so the first ones are as good as any.
      const texts = names.slice(0, most).map((name) => readFile(join(folder, name), 'utf8').catch(() => ''))
      return (await Promise.all(texts)).flatMap((text) => parseRecord(text) ?? [])
    },
  }
}

/** By the list of files, so that a record that somebody removed hides none that came after it. */
async function newestGeneration(folder: string, fingerprint: string): Promise<number | null> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const generations = names
    .filter((name) => name.startsWith(`${fingerprint}.`) && /^\.\d{1,9}\.json$/.test(name.slice(fingerprint.length)))
    .map((name) => Number(name.split('.').at(-2)))
  return generations.length === 0 ? null : Math.max(...generations)
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

/** Something was written here and cannot be read: treat it as an intention that nobody can account for. */
function tornRecord(fingerprint: string, generation: number): LedgerRecord {
  const at = new Date(0).toISOString()
  return { v: 1, fingerprint, generation, state: 'intended', provider: 'openai-compatible', model: 'unknown', at }
}

function mayBeLive(record: LedgerRecord): boolean {
  const [host, pid] = (record.owner ?? '').split(':')
  if (host !== hostname()) return Date.now() - Date.parse(record.at) < LIVE_MS
  if (Number(pid) === process.pid) return false
  try {
    process.kill(Number(pid), 0)
    return Date.now() - Date.parse(record.at) < 10 * LIVE_MS
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function writeTemporary(folder: string, record: LedgerRecord): Promise<string> {
  const path = join(folder, `.${randomBytes(8).toString('hex')}.tmp`)
  const file = await open(path, 'wx')
  try {
    await file.writeFile(`${JSON.stringify(record)}\n`)
    await file.sync()
  } finally {
    await file.close()
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
