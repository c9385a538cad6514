/** The stage of the built Action, with a host of git repositories beside it. */

import type { RunOptions } from '@reelay/actions-host/runner'
import { type GitHost, startGitHost } from '@reelay/git-host'
import { expect } from 'vitest'
import { openStage, type Stage, type StageOptions } from './stage.ts'

export const TOKEN = 'ghs_TokenOfTheGitLedgerTests00000000000'
export const asBasic = (token: string) => Buffer.from(`x-access-token:${token}`).toString('base64')

export interface Scene extends AsyncDisposable {
  stage: Stage
  host: GitHost
  run(inputs?: Record<string, string | undefined>, options?: Partial<RunOptions>): ReturnType<Stage['run']>
  /** The states on the branch, by clip and generation. */
  states(): string[]
}

/** @param hostname of the server; the cache's client speaks as at GitHub to names that end in `.localhost` */
export async function openScene(options: StageOptions = {}, hostname = '127.0.0.1'): Promise<Scene> {
  const stage = await openStage(options)
  const host = await startGitHost()
  host.rights.set(TOKEN, 'write')
  const url = host.url.replace('127.0.0.1', hostname)
  let runs = 0
  return {
    stage,
    host,
    async run(inputs = {}, { env, ...more } = {}) {
      runs += 1
      const run = await stage.run(
        { ledger: 'git', ...inputs },
        {
          githubToken: TOKEN,
          runId: String(runs),
          timeoutMs: 110_000,
          ...more,
          env: { GITHUB_SERVER_URL: url, ...env },
        },
      )
      const unmasked = run.rawStdout.replace(/^::add-mask::.*$/gm, '') + run.rawStderr + JSON.stringify(run.outputs)
      for (const secret of [TOKEN, asBasic(TOKEN)]) expect(unmasked).not.toContain(secret)
      const usesGit = inputs['ledger'] !== 'cache'
      if (usesGit && run.outputs['manifest'] !== undefined) expect(run.masks).toContain(asBasic(TOKEN))
      return run
    },
    states() {
      const records = [...host.files()].filter(([path]) => /^(?:records|packed)\//.test(path))
      const lines = records.flatMap(([, text]) => text.trim().split('\n'))
      return lines.map((line) => (JSON.parse(line) as { state: string }).state)
    },
    async [Symbol.asyncDispose]() {
      await host[Symbol.asyncDispose]()
      await stage[Symbol.asyncDispose]()
    },
  }
}
