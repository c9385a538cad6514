/** The input `models`, whose file is read where there is one. */

import type { OwnCard } from '@reelay/core/host'
import type { LocatedProblem } from '../mistakes/problems.ts'
import type { Workspace } from '../runner/workspace.ts'
import type { Inputs } from './inputs.ts'

/** Most steps have no such file. */
export async function modelsOf(
  inputs: Inputs,
  workspace: Workspace,
  problems: LocatedProblem[],
): Promise<readonly OwnCard[]> {
  if (inputs.modelsFile === '') return []
  const { loadModels } = await import('./models-file.ts')
  return loadModels(inputs, workspace, problems)
}
