/** `reelay ledger …`: each command with its arguments, in the words of its help. */

import type { Command } from 'commander'
import { adopt } from './adopt.ts'
import { compact } from './compact.ts'
import { exportCsv, exportJson } from './export.ts'
import { forget } from './forget.ts'
import { importFile } from './import.ts'
import { list } from './list.ts'
import { type OpenedLedger, openLedger } from './open-ledger.ts'
import { print } from './print.ts'
import { show } from './show.ts'

const LEDGER = 'a folder; git or git:<branch> (of the repository in this folder); postgres://… or redis://…'
const RECORD = 'the beginning of its fingerprint, or the id of its task'

/** Makes the commands of the same kind as `program`. */
export function ledgerCommands(program: Command): Command {
  const ledger = program.createCommand('ledger').description('Shows and mends what was bought.')
  ledger.copyInheritedSettings(program)
  const add = (name: string, description: string) =>
    ledger.command(name).description(description).argument('<ledger>', LEDGER)

  add('list', 'Shows what was bought, when, for how much and by whom, and what is open; then what each month has cost.')
    .option('--month <month>', 'only purchases of this month (UTC), for example 2026-11')
    .option('--open', 'only what is open: being bought, in doubt, or a task that was not fetched yet')
    .option('--json', 'as JSON, as export writes it')
    .action((address: string, options: { month?: string; open?: true; json?: true }) =>
      withLedger(address, (opened) => list(opened, options)),
    )
  add('show', 'Shows all that is known of one clip.')
    .argument('<record>', RECORD)
    .action((address: string, record: string) => withLedger(address, (opened) => show(opened, record)))
  add('adopt', 'Settles a doubt: you have found the task at the provider, and the next run fetches its clip.')
    .argument('<record>', RECORD)
    .argument('<task-id>', 'as the provider shows it')
    .action((address: string, record: string, task: string) =>
      withLedger(address, (opened) => adopt(opened, record, task)),
    )
  add('forget', 'Removes a record. The clip is bought again when it is asked for again.')
    .argument('<record>', RECORD)
    .option('--yes', 'without asking')
    .action((address: string, record: string, options: { yes?: true }) =>
      withLedger(address, (opened) => forget(opened, record, options.yes === true)),
    )
  add('export', 'Writes every record to stdout, as a JSON array that import reads.')
    .option('--csv', 'as CSV, for a spreadsheet; import does not read it')
    .action((address: string, options: { csv?: true }) =>
      withLedger(address, (opened) => (options.csv ? exportCsv(opened) : exportJson(opened))),
    )
  add('import', 'Adds records that export wrote. It may be repeated, and sets no record back.')
    .argument('<file>', 'of export, or - for stdin')
    .action((address: string, file: string) =>
      withLedger(address, (opened) => importFile(opened, file), { mayBeNew: true }),
    )
  add('compact', 'Only for git: puts one commit in the place of the whole history of the branch.').action(
    (address: string) => withLedger(address, compact),
  )
  return ledger
}

/** What is said is said when the ledger is closed: a reader that goes away stops nothing. */
async function withLedger(
  address: string,
  work: (opened: OpenedLedger) => Promise<Iterable<string>>,
  options: { mayBeNew?: boolean } = {},
): Promise<void> {
  const opened = await openLedger(address, { cwd: process.cwd(), env: process.env, ...options })
  const said = await work(opened).finally(() => opened.close())
  await print(said)
}
