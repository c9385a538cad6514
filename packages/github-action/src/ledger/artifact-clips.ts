/** Clips in the artifacts that earlier runs have uploaded, asked for and fetched through GitHub's REST interface. */

import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { HttpClient, HttpClientError } from '@actions/http-client'
import { BearerCredentialHandler } from '@actions/http-client/lib/auth'
import type { ArtifactPlace, LedgerRecord } from '@reelay/core/host'
import { type Disk, hashFile } from '@reelay/core/node'
import { withCapturedOutput } from '../runner/captured-output.ts'

/** `unclear`: nobody knows, and `why` says what stands in the way. */
export type ArtifactAnswer = { is: 'none' | 'there' | 'gone' } | { is: 'unclear'; why: string }

export interface ArtifactClips {
  /** Whether the artifact of a finished record still exists. Never throws. */
  ask(record: LedgerRecord): Promise<ArtifactAnswer>
  /**
   * Puts the clip at `target`. False: the record names no artifact, or it holds no such file.
   * @throws Error in a person's words when it cannot be fetched now
   */
  fetch(record: LedgerRecord, target: string): Promise<boolean>
  /** Removes what was unpacked. */
  close(): Promise<void>
}

export interface ArtifactClipsOptions {
  token: string
  /** A folder for temporary things. */
  temp: string
  disk: Disk
  env: NodeJS.ProcessEnv
}

const PATIENCE_MS = 10_000

export function createArtifactClips({ token, temp, disk, env }: ArtifactClipsOptions): ArtifactClips {
  const answers = new Map<string, Promise<ArtifactAnswer>>()
  const unpacked = new Map<string, Promise<ReadonlyMap<string, string>>>()
  const folders: string[] = []

  async function askGitHub({ repository, run, id }: ArtifactPlace): Promise<ArtifactAnswer> {
    const unclear = (said: string, advice: string): ArtifactAnswer => ({
      is: 'unclear',
      why: `artifact ${id} of run ${run} in ${repository} cannot be asked for (${said}). ${advice}`,
    })
    if (token === '') return unclear('there is no github-token', RIGHTS)
    const auth = new BearerCredentialHandler(token)
    const client = new HttpClient('reelay', [auth], { allowRetries: true, maxRetries: 2, socketTimeout: PATIENCE_MS })
    const api = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '')
    try {
      const { statusCode, result } = await client.getJson<{ expired?: unknown }>(
        `${api}/repos/${repository}/actions/artifacts/${id}`,
      )
      if (statusCode === 200 && typeof result?.expired === 'boolean') return { is: result.expired ? 'gone' : 'there' }
      // GitHub answers so, too, about a repository that the token may not see; its own it may.
      if (statusCode === 404 && repository === env['GITHUB_REPOSITORY']) return { is: 'gone' }
      return unclear(`HTTP ${statusCode}`, RIGHTS)
    } catch (error) {
      const status = error instanceof HttpClientError ? error.statusCode : null
      if (status === 410) return { is: 'gone' }
      if (status === 401 || status === 403) return unclear(`HTTP ${status}`, RIGHTS)
      return unclear(status === null ? String(error) : `HTTP ${status}`, 'Run again when GitHub answers.')
    } finally {
      client.dispose()
    }
  }

  /** The files of an artifact by what is in them: a bundle is fetched once for all its clips. */
  async function unpack({ repository, run, id }: ArtifactPlace): Promise<ReadonlyMap<string, string>> {
    const folder = join(temp, `reelay-artifact-${randomUUID()}`)
    folders.push(folder)
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const [repositoryOwner = '', repositoryName = ''] = repository.split('/')
    const findBy = { token, workflowRunId: Number(run), repositoryOwner, repositoryName }
    await withCapturedOutput(() => new DefaultArtifactClient().downloadArtifact(Number(id), { path: folder, findBy }))
    const files = new Map<string, string>()
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      const sha256 = entry.isFile() ? await hashFile(path) : null
      if (sha256 !== null) files.set(sha256, path)
    }
    return files
  }

  return {
    async ask(record) {
      const place = placeIn(record)
      if (place === null) return { is: 'none' }
      const answer = answers.get(place.id) ?? askGitHub(place)
      answers.set(place.id, answer)
      return answer
    },
    async fetch(record, target) {
      const place = placeIn(record)
      if (place === null || record.file === undefined) return false
      const files = unpacked.get(place.id) ?? unpack(place)
      unpacked.set(place.id, files)
      const path = await files.then(
        (all) => all.get(record.file?.sha256 ?? ''),
        (error: Error) => {
          throw new Error(
            `the clip could not be fetched from artifact ${place.id} of run ${place.run} (${error.message}). ${RIGHTS}`,
          )
        },
      )
      if (path === undefined) return false
      await disk.copy(path, target)
      return true
    },
    async close() {
      await Promise.allSettled(folders.map((folder) => disk.remove(folder)))
    },
  }
}

const RIGHTS = 'Give the job "permissions: actions: read".'

/** A record may say anything, and this becomes an address. */
function placeIn({ artifact }: LedgerRecord): ArtifactPlace | null {
  const { repository, run, id } = artifact ?? {}
  const isOne =
    /^[\w.-]+\/[\w.-]+$/.test(String(repository)) && /^\d{1,18}$/.test(String(run)) && /^\d{1,18}$/.test(String(id))
  return artifact !== undefined && isOne && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(String(repository)) ? artifact : null
}
