/** The command `reelay`: what a ledger says, and what a person may change in it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, CommanderError } from 'commander'
import { ledgerCommands } from './commands.ts'
import { Mistake } from './mistake.ts'
import { withoutPasswords } from './passwords.ts'

const hidden = withoutPasswords(process.argv.slice(2))
const sayError = (text: string) => void process.stderr.write(hidden(text))

// Who reads a pipe may close it whenever it has seen enough; print.ts hears of it, too.
process.stdout.on('error', () => {})

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string
}
const program = new Command('reelay')
  .description('Looks after the ledger in which Reelay records what it buys.')
  .version(version)
  .exitOverride()
  .configureOutput({ writeErr: sayError })
  .showHelpAfterError()
program.addCommand(ledgerCommands(program))

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCode(error)
}

/** 2: what was asked for cannot be done. 1: it could not be done now. */
function exitCode(error: unknown): number {
  // It has been printed, and so has the help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  sayError(`error: ${error instanceof Error ? error.message : String(error)}\n`)
  return error instanceof Mistake ? 2 : 1
}
