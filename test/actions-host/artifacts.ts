/**
 * The artifact service, version 4 of the protocol (`github.actions.results.api.v1.ArtifactService`).
 *
 * Facts: messages in `@actions/artifact` lib/generated/results/api/v1/artifact.js, recorded calls in the project's notes.
 */
import type { Blob, BlobResponse, Blobs } from './blobs.ts'
import type { Token } from './tokens.ts'
import { TwirpError, type TwirpRequest, text } from './twirp.ts'

/** An artifact that is complete. */
export interface StoredArtifact {
  id: number
  /** Of the run that it belongs to. */
  runId: string
  jobId: string
  name: string
  mimeType: string
  size: number
  bytes: Uint8Array
  /** `sha256:<hex>` of the bytes. */
  digest: string
  createdAt: Date
  /** When it shall be deleted; undefined if the client leaves that to the repository's setting. */
  expiresAt: Date | undefined
}

interface Entry {
  id: number
  runId: string
  jobId: string
  name: string
  mimeType: string
  createdAt: Date
  expiresAt: Date | undefined
  blob: Blob
  finalized: boolean
  expired: boolean
}

/** What GitHub refuses in a name: what NTFS does, and path separators. */
const invalidInName = /["<>|*?\r\n\\/:]/

export class Artifacts {
  #entries: Entry[] = []
  #lastId = 0
  readonly #blobs: Blobs
  readonly #now: () => number

  constructor(blobs: Blobs, now: () => number) {
    this.#blobs = blobs
    this.#now = now
  }

  list(): StoredArtifact[] {
    return this.#entries
      .filter((entry) => entry.finalized)
      .map(({ blob, finalized: _finalized, expired: _expired, ...entry }) => {
        const bytes = blob.content ?? Buffer.alloc(0)
        return { ...entry, bytes, size: bytes.length, digest: blob.digest }
      })
  }

  /** Its bytes are deleted, as after its days of retention; GitHub still lists it for a while. */
  expire(filter: (artifact: { runId: string; name: string }) => boolean): void {
    for (const entry of this.#entries) if (filter(entry)) entry.expired = true
  }

  /** `GET /repos/<owner>/<name>/actions/artifacts/<id>` of the REST interface, and its `/zip`. */
  rest(id: string, isZip: boolean, origin: string): BlobResponse {
    const entry = this.#entries.find((other) => other.finalized && String(other.id) === id)
    const answer = (status: number, body: object, headers: Record<string, string> = {}): BlobResponse => ({
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: Buffer.from(JSON.stringify(body)),
    })
    if (entry === undefined) return answer(404, { message: 'Not Found' })
    if (!isZip) return answer(200, { id: entry.id, name: entry.name, expired: entry.expired })
    if (entry.expired) return answer(410, { message: 'Artifact has expired' })
    return answer(302, {}, { location: entry.blob.downloadUrl(origin) })
  }

  /** Answers one call. */
  call(method: string, request: TwirpRequest, token: Token, origin: string): object {
    switch (method) {
      case 'CreateArtifact':
        return this.#create(request, token, origin)
      case 'FinalizeArtifact':
        return this.#finalize(request, token)
      case 'ListArtifacts':
        return { artifacts: this.#find(request, token) }
      case 'GetSignedArtifactURL':
        return { signed_url: this.#get(request, token).blob.downloadUrl(origin) }
      case 'DeleteArtifact': {
        const entry = this.#get(request, token)
        this.#blobs.remove(entry.blob)
        this.#entries = this.#entries.filter((other) => other !== entry)
        return { ok: true, artifact_id: String(entry.id) }
      }
      default:
        throw new TwirpError('not_found', `no handler for path ${method}`)
    }
  }

  #create(request: TwirpRequest, token: Token, origin: string): object {
    const name = text(request, 'name')
    if (name === '' || invalidInName.test(name)) throw new TwirpError('invalid_argument', 'invalid artifact name')
    if (text(request, 'workflow_run_backend_id') !== token.runId) {
      throw new TwirpError('permission_denied', 'token is for another run')
    }
    // Artifacts are immutable, and their names are unique in a run, whichever job or attempt made them.
    if (this.#entries.some((entry) => entry.runId === token.runId && entry.name === name)) {
      throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run')
    }
    const mimeType = text(request, 'mime_type') || 'application/zip'
    const expires = text(request, 'expires_at')
    this.#lastId += 1
    const entry: Entry = {
      id: this.#lastId,
      runId: token.runId,
      jobId: token.jobId,
      name,
      mimeType,
      createdAt: new Date(this.#now()),
      expiresAt: expires === '' ? undefined : new Date(expires),
      blob: this.#blobs.create(mimeType === 'application/zip' && !name.endsWith('.zip') ? `${name}.zip` : name),
      finalized: false,
      expired: false,
    }
    this.#entries.push(entry)
    return { ok: true, signed_upload_url: entry.blob.uploadUrl(origin) }
  }

  #finalize(request: TwirpRequest, token: Token): object {
    const name = text(request, 'name')
    const entry = this.#entries.find((other) => other.runId === token.runId && other.name === name)
    if (entry?.blob.content === undefined) throw new TwirpError('not_found', 'artifact was not uploaded')
    const { content, digest } = entry.blob
    const [size, hash] = [text(request, 'size'), text(request, 'hash')]
    if (Number(size || '0') !== content.length) {
      throw new TwirpError('invalid_argument', `size is ${content.length}, not ${size}`)
    }
    if (hash !== '' && hash !== digest) throw new TwirpError('invalid_argument', `hash is ${digest}, not ${hash}`)
    entry.finalized = true
    return { ok: true, artifact_id: String(entry.id) }
  }

  #find(request: TwirpRequest, token: Token): object[] {
    const [name, id] = [text(request, 'name_filter'), text(request, 'id_filter')]
    return this.#entries
      .filter((entry) => entry.finalized && entry.runId === token.runId)
      .filter((entry) => (name === '' || entry.name === name) && (id === '' || String(entry.id) === id))
      .map((entry) => ({
        workflow_run_backend_id: entry.runId,
        workflow_job_run_backend_id: entry.jobId,
        database_id: String(entry.id),
        name: entry.name,
        size: String(entry.blob.content?.length ?? 0),
        created_at: entry.createdAt.toISOString(),
        digest: entry.blob.digest,
      }))
  }

  #get(request: TwirpRequest, token: Token): Entry {
    const name = text(request, 'name')
    const entry = this.#entries.find((other) => other.finalized && other.runId === token.runId && other.name === name)
    if (entry === undefined) throw new TwirpError('not_found', 'artifact not found')
    return entry
  }
}
