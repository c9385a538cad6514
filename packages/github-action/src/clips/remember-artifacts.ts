/** After the upload, the ledger says which artifact holds each clip, of reused ones as well: so a clip outlives its artifact. */

import { type ArtifactPlace, namedAs } from '@reelay/core/host'
import type { ClipStore } from '../ledger/clip-store.ts'
import type { PlannedClip } from '../plan/plan.ts'
import type { Published } from '../runner/publish.ts'
import { annotate } from '../runner/say.ts'
import type { Outcome } from './outcome.ts'

export async function rememberArtifacts(
  planned: readonly PlannedClip[],
  outcomes: readonly Outcome[],
  { artifactOf }: Pick<Published, 'artifactOf'>,
  { point }: ClipStore,
  { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '' }: NodeJS.ProcessEnv,
): Promise<void> {
  if (point === undefined || repository === '' || run === '') return
  const places = new Map<string, ArtifactPlace>()
  for (const [at, { clips }] of planned.entries()) {
    const [{ fingerprint, target }] = clips
    const file = outcomes[at]?.file
    const artifact = file && artifactOf(namedAs(target, file.kind))
    if (artifact?.id) places.set(fingerprint, { repository, run, ...artifact })
  }
  await point(places).catch((error: Error) =>
    annotate(
      'warning',
      `ledger: it could not be recorded which artifact holds the clips (${error.message}). Their files are asked for at the provider then.`,
    ),
  )
}
