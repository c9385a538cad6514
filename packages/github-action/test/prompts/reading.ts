/** Reads prompt files of a workspace as the step does, up to the clips that it would ask for. */

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readInputs } from '../../src/inputs/inputs.ts'
import { loadPrompts } from '../../src/inputs/load-prompts.ts'
import { describeProblem, type LocatedProblem } from '../../src/mistakes/problems.ts'
import { nameClips, sharedNames } from '../../src/plan/clip-names.ts'
import type { PromptClip } from '../../src/prompts/expand.ts'
import { openWorkspace } from '../../src/runner/workspace.ts'

export interface Read {
  clips: PromptClip[]
  prompts: (string | undefined)[]
  names: string[]
  /** `prompts/a.md:3 duration: …` */
  problems: string[]
  notices: string[]
}

/** One at a time: inputs come from the environment. */
export async function read(
  files: Record<string, string | Uint8Array>,
  inputs: Record<string, string> = {},
  links: Record<string, string> = {},
): Promise<Read> {
  const folder = mkdtempSync(join(tmpdir(), 'reelay-prompts-'))
  const all = Object.entries({ provider: 'sandbox', ...inputs })
  const names = all.map(([name]) => `INPUT_${name.toUpperCase()}`)
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path))
    for (const [index, [, value]] of all.entries()) process.env[names[index] as string] = value
    const problems: LocatedProblem[] = []
    const notices: LocatedProblem[] = []
    const clips = await loadPrompts(await readInputs(problems), openWorkspace(folder), problems, notices)
    notices.push(...sharedNames(clips))
    return {
      clips,
      prompts: clips.map(({ input }) => input.prompt),
      names: nameClips(clips, 1).flat(),
      problems: problems.map(describeProblem),
      notices: notices.map(describeProblem),
    }
  } finally {
    for (const name of names) delete process.env[name]
    rmSync(folder, { recursive: true, force: true })
  }
}
