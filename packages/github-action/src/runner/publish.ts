/** The clips as artifacts of the run, through GitHub's own client. */

import { randomUUID } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import type { ArtifactPlace } from '@reelay/core/host'
import { type Disk, UnsafePathError } from '@reelay/core/node'
import { withCapturedOutput } from './captured-output.ts'

export interface PublishOptions {
  mode: 'bundle' | 'each' | 'none'
  name: string
  retentionDays: number | null
  /** Absolute; files below it keep their relative paths in a bundle. */
  outputDir: string
  /** Absolute paths of the clips of this run. */
  clips: readonly string[]
  /** Written just before the upload, since its links depend on what was uploaded: absolute paths of gallery and manifest. */
  writePages(linkOf: (clip: string) => string | null): Promise<string[]>
  disk: Disk
  /** For a name of its own, a file is uploaded under another name from here. */
  temporary: string
  env: NodeJS.ProcessEnv
}

export interface Published {
  name: string
  id: string
  url: string
  digest: string
  /** Address of a clip's own artifact. */
  linkOf(clip: string): string | null
  /** The artifact that holds a clip. */
  artifactOf(clip: string): Pick<ArtifactPlace, 'id' | 'digest'>
  /** What a person should know: a fallback, another name. */
  notes: string[]
}

/** Artifacts that a job may have (upload-artifact), less room for other steps. */
const MOST_EACH = 490

/**
 * @returns null where there is nothing to do or no service to do it with
 * @throws Error in a person's words when the service does not take the upload
 */
export async function publish(options: PublishOptions): Promise<Published | null> {
  const { env } = options
  if (options.mode === 'none' || !env['ACTIONS_RUNTIME_TOKEN'] || !env['ACTIONS_RESULTS_URL']) {
    await options.writePages(() => null)
    return null
  }
  const notes: string[] = []
  const own = new Map<string, Uploaded>()
  const each = options.mode === 'each' && options.clips.length <= MOST_EACH
  if (options.mode === 'each' && !each)
    notes.push(
      `${options.clips.length} clips are more than the artifacts that GitHub allows a job: one bundle was made instead.`,
    )
  if (each) {
    for (const clip of options.clips) {
      const ending = extname(clip)
      const uploaded = await uploadFresh(options, basename(clip, ending), ending, (name) =>
        uploadRaw(options, clip, name),
      )
      own.set(clip, uploaded)
    }
  }
  const linkOf = (clip: string) => own.get(clip)?.url ?? null
  const pages = await options.writePages(linkOf)
  const files = each ? pages : [...options.clips, ...pages]
  const bundle = await uploadFresh(options, options.name, '', (name) => uploadZip(options, files, name))
  if (bundle.name !== options.name)
    notes.push(`An artifact "${options.name}" was there already: this one is "${bundle.name}".`)
  const artifactOf = (clip: string) => {
    const { id, digest } = own.get(clip) ?? bundle
    return { id, ...(digest === '' ? {} : { digest }) }
  }
  return { ...bundle, linkOf, artifactOf, notes }
}

interface Uploaded {
  name: string
  id: string
  url: string
  digest: string
}

/** Uploads under a name that is still free: a re-run finds its predecessor's artifacts, and names are unique in a run. */
async function uploadFresh(
  { env }: PublishOptions,
  name: string,
  ending: string,
  upload: (name: string) => Promise<{ id?: number; digest?: string }>,
): Promise<Uploaded> {
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1'
  const candidates = [name, `${name}-${attempt}`, ...[2, 3, 4, 5].map((copy) => `${name}-${attempt}-${copy}`)]
  let problem: Error | null = null
  for (const candidate of candidates) {
    try {
      const { id, digest } = await upload(candidate + ending)
      const url = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY']}/actions/runs/${env['GITHUB_RUN_ID']}/artifacts/${id}`
      return { name: candidate + ending, id: String(id ?? ''), url, digest: digest ?? '' }
    } catch (error) {
      problem = error as Error
      if (!/\(409\)|already_exists|already exists/i.test(problem.message)) break
    }
  }
  if (problem?.name === 'GHESNotSupportedError' || problem instanceof UnsafePathError) throw problem
  throw new Error(
    `the artifact "${name}" could not be uploaded: ${problem?.message || problem?.name}. The clips are in the workspace and in the ledger: a re-run uploads them without buying anything.`,
    { cause: problem },
  )
}

async function client() {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  return new DefaultArtifactClient()
}

async function uploadZip(options: PublishOptions, files: string[], name: string) {
  const artifacts = await client()
  refuseUnsafe(options, files)
  const settings = { compressionLevel: 0, ...retention(options) }
  return (await withCapturedOutput(() => artifacts.uploadArtifact(name, files, options.outputDir, settings))).result
}

/** Unzipped: the client takes the artifact's name from the file's. */
async function uploadRaw(options: PublishOptions, clip: string, name: string) {
  const artifacts = await client()
  // Of its own, since it is removed afterwards.
  const folder = join(options.temporary, `reelay-upload-${randomUUID()}`)
  const path = join(folder, name)
  if (basename(clip) !== name) await options.disk.linkOrCopy(clip, path)
  refuseUnsafe(options, [clip])
  const file = basename(clip) === name ? clip : path
  const settings = { skipArchive: true, ...retention(options) }
  const root = basename(clip) === name ? options.outputDir : folder
  try {
    return (await withCapturedOutput(() => artifacts.uploadArtifact(name, [file], root, settings))).result
  } finally {
    await options.disk.remove(folder)
  }
}

/** The client follows links: what became one after it was written would be uploaded from wherever it leads. */
function refuseUnsafe({ disk }: PublishOptions, files: readonly string[]): void {
  for (const file of files) {
    const refused = disk.refusal(file, 'file')
    if (refused !== null) throw new UnsafePathError(refused)
  }
}

function retention({ retentionDays }: PublishOptions): { retentionDays?: number } {
  return retentionDays === null ? {} : { retentionDays }
}
