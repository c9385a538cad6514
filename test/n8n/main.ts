/**
 * `npm run n8n`: a local n8n to click through, with the node installed, the providers' simulator behind it and the templates
 * on its shelf, until Ctrl-C. Everything stays on this machine and nothing costs money.
 */

import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { parseArgs, styleText } from 'node:util'
import { providerIds, type Simulator, startSimulator } from '@reelay/simulator'
import { type CredentialReference, type N8nClient, owner } from './client.ts'
import { ensureN8n } from './ensure-n8n.ts'
import { type N8nServer, startN8n } from './server.ts'
import { CREDENTIAL_TYPES, changed, isReelay, type Keyed, readTemplate, templateNames } from './templates.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5678' },
    'task-seconds': { type: 'string', default: '8' },
    help: { type: 'boolean', short: 'h' },
  },
})

const dim = (words: string) => styleText('dim', words)
const bold = (words: string) => styleText('bold', words)

if (values.help) console.log('npm run n8n -- [--port 5678] [--task-seconds 8]')
else await open()

async function open(): Promise<void> {
  ensureN8n()
  console.log(dim('Building the node …'))
  execFileSync(process.execPath, [fileURLToPath(new URL('../../packages/n8n-node/build.mts', import.meta.url))])
  console.log(dim('Starting n8n and the simulator …'))
  const simulator = await startSimulator({ port: await free(8787), taskMs: Number(values['task-seconds']) * 1000 })
  const n8n = await startN8n({ nodes: true, port: await free(Number(values.port)) }).catch(async (error: unknown) => {
    await simulator.close()
    throw error
  })
  const shelf = await furnish(n8n.client, simulator)
  welcome(n8n, simulator, shelf)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  // Whoever presses it twice shall not leave an n8n behind.
  process.on('SIGINT', () => {})
  bill(simulator)
  await n8n.stop()
  await simulator.close()
  process.exit()
}

/** Credentials for every provider, and every template; the names and addresses of the latter. */
async function furnish(client: N8nClient, simulator: Simulator): Promise<[string, string][]> {
  const credentials = new Map<Keyed, CredentialReference>()
  for (const provider of providerIds) {
    const account = { apiKey: 'sk-demo-key-for-the-simulator', baseUrl: simulator.baseUrl(provider) }
    credentials.set(provider, await client.createCredential(CREDENTIAL_TYPES[provider], account, `Demo ${provider}`))
  }
  const shelf: [string, string][] = []
  // n8n lists what was made last on top: that is where the first clip belongs.
  for (const name of [...templateNames.filter((each) => each !== 'first-clip'), 'first-clip']) {
    const template = changed(readTemplate(name), isReelay, ({ parameters }) => {
      const provider = parameters['provider'] as Keyed | undefined
      const credential = provider && credentials.get(provider)
      return credential ? { credentials: { [CREDENTIAL_TYPES[provider]]: credential } } : {}
    })
    const { id } = await client.createWorkflow(template)
    shelf.push([template.name, `${client.url}/workflow/${id}`])
  }
  return shelf.reverse()
}

function welcome({ url }: N8nServer, { origin }: Simulator, shelf: [string, string][]): void {
  const width = Math.max(...shelf.map(([name]) => name.length)) + 2
  console.log(`\n${bold('Reelay in n8n')}  ${dim('a real n8n, simulated providers, no money')}\n`)
  console.log(`  ${'open'.padEnd(10)} ${styleText('cyan', url)}`)
  console.log(`  ${'email'.padEnd(10)} ${owner.email}`)
  console.log(`  ${'password'.padEnd(10)} ${owner.password}`)
  console.log(`\n${bold('Workflows to try')}`)
  for (const [name, address] of shelf) console.log(`  ${name.padEnd(width)} ${dim(address)}`)
  console.log(
    `\n${dim('In a Reelay node choose a provider: its demo credential is there and leads to the simulator,')}`,
  )
  console.log(`${dim(`which shows what it was asked at ${origin}/`)}`)
  console.log(`\n${dim('Ctrl-C stops both, throws this n8n away and shows the bill.')}\n`)
}

function bill(simulator: Simulator): void {
  const charges = simulator.charges()
  const total = charges.reduce((sum, { usd, refunded }) => sum + (refunded ? 0 : usd), 0)
  const clips = charges.length === 1 ? '1 clip' : `${charges.length} clips`
  console.log(`\n${clips} bought from the simulator for $${total.toFixed(2)} of play money. Stopping …`)
}

/** The port itself where it is free, else another one. */
async function free(port: number): Promise<number> {
  const server = createServer()
  const listening = (wanted: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject)
      server.listen(wanted, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address ? address.port : wanted)
      })
    })
  const found = await listening(port).catch(() => listening(0))
  await new Promise((resolve) => server.close(resolve))
  return found
}
