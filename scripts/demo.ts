/**
 * `npm run demo`: the built Action over the example prompts, as GitHub's runner runs it, without a key and without a
 * network: through fal's dialect against the local simulator, the same again to show that nothing is bought twice, through
 * AIVideoAPI's dialect, and through the sandbox.
 */

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { styleText } from 'node:util'
import { startResultsService } from '@reelay/actions-host/results-service'
import { runAction } from '@reelay/actions-host/runner'
import { formatUsd, sumUsd } from '@reelay/core/host'
import { startSimulator } from '@reelay/simulator'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'demo')
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })

const simulator = await startSimulator({ taskMs: (_, order) => 2500 + (order.prompt.length % 7) * 400 })
const results = await startResultsService()
const started = Date.now()

interface Run {
  title: string
  dir: string
  inputs: Record<string, string>
}

const at = (provider: 'fal' | 'aivideoapi') => ({
  provider,
  'api-key': 'sk-demo-key-0123456789',
  'base-url': simulator.baseUrl(provider),
})
const runs: Run[] = [
  { title: 'A dozen prompts through Kling 3 at fal (simulated)', dir: 'fal', inputs: at('fal') },
  { title: 'The same again: what is there costs nothing', dir: 'again', inputs: at('fal') },
  {
    title: 'The same prompts through Seedance 2 at AIVideoAPI (simulated)',
    dir: 'aivideoapi',
    inputs: at('aivideoapi'),
  },
  { title: 'The same prompts through the free sandbox', dir: 'sandbox', inputs: { provider: 'sandbox' } },
]

/** The step's output as GitHub shows it: masks are not lines, annotations are. */
function showLog(): (chunk: string) => void {
  let rest = ''
  return (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line.startsWith('::add-mask::')) continue
      const annotation = /^::(error|warning|notice)[^:]*::(.*)$/.exec(line)
      if (!annotation) console.log(`  ${line}`)
      else console.log(styleText(annotation[1] === 'error' ? 'red' : 'yellow', `  ${annotation[1]}: ${annotation[2]}`))
    }
  }
}

let failed = false
for (const [index, { title, dir, inputs }] of runs.entries()) {
  console.log(`\n${styleText(['bold', 'cyan'], `▶ ${title}`)}\n`)
  const run = await runAction({
    actionDir: root,
    workspace: root,
    results,
    runId: String(index + 1),
    inputs: {
      ...inputs,
      prompts: 'examples/prompts/**',
      'output-dir': `demo/${dir}`,
      ledger: `demo/ledger`,
      'poll-interval': '1',
      concurrency: '6',
      'on-error': 'warn',
      'artifact-name': dir,
    },
    onOutput: showLog(),
  })
  await writeFile(join(folder, dir, 'summary.md'), run.summary)
  const { succeeded, failed: lost, reused } = run.outputs
  // Eleven of the twelve succeed; the twelfth fails on purpose.
  if (run.exitCode !== 0 || succeeded !== '11' || lost !== '1' || (index === 1 && reused !== '11')) {
    failed = true
    console.log(
      styleText(
        'red',
        `  Not as expected: exit ${run.exitCode}, ${succeeded} ready, ${lost} failed, ${reused} reused.\n${run.log}`,
      ),
    )
  }
}

const charges = simulator.charges()
const costAt = (provider: string) =>
  formatUsd(sumUsd(charges.filter((one) => !one.refunded && one.provider === provider).map(({ usd }) => usd)))
const see = (path: string) => styleText('underline', relative(process.cwd(), join(folder, path)))
console.log(`
${styleText(['bold', 'green'], '✔ Done')} in ${Math.round((Date.now() - started) / 1000)} s. Look at:

  clips      ${see('fal')}  ${see('aivideoapi')}  ${see('sandbox')}
  gallery    ${see('fal/index.html')}  ${see('aivideoapi/index.html')}  ${see('sandbox/index.html')}   (open in a browser)
  summary    ${see('fal/summary.md')}
  manifest   ${see('fal/manifest.json')}

  It would have cost ${styleText('bold', costAt('fal'))} at fal and ${styleText('bold', costAt('aivideoapi'))} at AIVideoAPI: 11 clips each, and each paid
  once, though fal was asked twice. The prompt that is made to fail was tried each time, and refunded.
`)
await simulator.close()
await results.close()
process.exitCode = failed ? 1 : 0
