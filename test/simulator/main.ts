import { parseArgs, styleText } from 'node:util'
import { sampleCurl, sampleFault } from './guide.ts'
import { type Charge, providerIds, type Simulator, startSimulator } from './index.ts'

/** `npm run simulator [-- --port 8787 --task-seconds 5]`: the providers at your fingertips, until Ctrl-C. */
const USAGE = 'npm run simulator -- [--port 8787] [--task-seconds 5]'

const { port, taskSeconds, help } = readArguments()

const dim = (words: string) => styleText('dim', words)
const bold = (words: string) => styleText('bold', words)

if (help) {
  console.log(USAGE)
} else {
  const simulator = await startSimulator({ port, taskMs: taskSeconds * 1000 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') return giveUp(`Port ${port} is taken. Choose another one with --port.`)
    if (error.code === 'EACCES') return giveUp(`Port ${port} is not yours to open. Choose one above 1023 with --port.`)
    throw error
  })
  welcome(simulator)
  process.once('SIGINT', () => stop(simulator))
  process.once('SIGTERM', () => stop(simulator))
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        'task-seconds': { type: 'string', default: '5' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    return {
      port: readNumber('--port', values.port, 65_535, /^\d+$/),
      taskSeconds: readNumber('--task-seconds', values['task-seconds'], 86_400, /^\d+(\.\d+)?$/),
      help: values.help ?? false,
    }
  } catch (error) {
    return giveUp((error as Error).message)
  }
}

function readNumber(name: string, text: string, most: number, shape: RegExp): number {
  if (shape.test(text) && Number(text) <= most) return Number(text)
  return giveUp(`${name} "${text}" is not a number from 0 to ${most}.`)
}

/** A slip of a person needs a sentence, not a stack. */
function giveUp(message: string): never {
  console.error(`${message}\n${USAGE}`)
  process.exit(2)
}

function welcome(simulator: Simulator): void {
  const { origin } = simulator
  console.log(`\n${bold('Reelay provider simulator')}  ${dim('real HTTP, no money')}\n`)
  for (const provider of providerIds) {
    console.log(`  ${styleText('cyan', provider.padEnd(18))} ${simulator.baseUrl(provider)}`)
  }
  console.log(`  ${dim(`${'videos'.padEnd(18)} ${simulator.assetOrigin}`)}`)
  console.log(`\n${bold('Buy a clip')}\n  ${sampleCurl(origin)}`)
  console.log(`\n${bold('Lose an answer that was paid for')}\n  ${sampleFault(origin)}`)
  console.log(`\n${dim(`More at ${origin}/   Ctrl-C stops and shows the bill.`)}\n`)
}

async function stop(simulator: Simulator): Promise<void> {
  bill(simulator.charges())
  for (const violation of simulator.violations()) console.log(`  ${styleText('red', 'violation')}  ${violation}`)
  await simulator.close()
}

function bill(charges: Charge[]): void {
  console.log(`\n\n${bold('Charged')}`)
  for (const { provider, model, prompt, usd, refunded } of charges) {
    const amount = `$${usd.toFixed(2)}`.padStart(8)
    const sum = refunded ? styleText('strikethrough', amount) + dim(' refunded') : styleText('green', amount)
    console.log(`  ${sum}  ${styleText('cyan', provider)} ${model}  ${dim(JSON.stringify(prompt.slice(0, 60)))}`)
  }
  const total = charges.reduce((sum, { usd, refunded }) => sum + (refunded ? 0 : usd), 0)
  const tasks = charges.length === 1 ? '1 task' : `${charges.length} tasks`
  console.log(`  ${bold(`$${total.toFixed(2)}`.padStart(8))}  for ${tasks}; it was only play money.\n`)
}
