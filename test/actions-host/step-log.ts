/**
 * What the runner makes of the output of a step: log, annotations, masks, groups, outputs.
 *
 * After ActionCommandManager.cs and ExecutionContext.cs of actions/runner 2.336. stdout and stderr are read alike.
 */
import { isAbsolute, relative, sep } from 'node:path'
import type { Masker } from './masker.ts'
import { knownCommands, parseCommand, type WorkflowCommand } from './workflow-commands.ts'

export type AnnotationType = 'error' | 'warning' | 'notice'

export interface Annotation {
  type: AnnotationType
  message: string
  title?: string
  /** Relative to the workspace if it is in there. */
  file?: string
  line?: number
  endLine?: number
  col?: number
  endColumn?: number
}

export interface LogGroup {
  title: string
  lines: string[]
}

/** GitHub makes annotations of the first ten of each type in a step (ExecutionContext.cs, _maxIssueCount). */
const keptPerType = 10
/** Longer messages are cut (ExecutionContext.cs, _maxIssueMessageLength). */
const messageLimit = 4096

const deprecation =
  'command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/'
const disabled =
  'command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the `ACTIONS_ALLOW_UNSECURE_COMMANDS` environment variable to `true`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/'

export class StepLog {
  readonly lines: string[] = []
  readonly annotations: Annotation[] = []
  readonly groups: LogGroup[] = []
  readonly outputs: Record<string, string> = {}
  readonly state: Record<string, string> = {}
  /** Whether the runner failed the step for a command that it could not process. */
  failed = false

  readonly #masker: Masker
  readonly #workspace: string
  readonly #debug: boolean
  readonly #registered = new Set(knownCommands)
  #stopToken: string | undefined
  #group: LogGroup | undefined
  #echo: boolean

  constructor(options: { masker: Masker; workspace: string; debug: boolean }) {
    this.#masker = options.masker
    this.#workspace = options.workspace
    this.#debug = options.debug
    this.#echo = options.debug
  }

  get keptAnnotations(): Annotation[] {
    const count = { error: 0, warning: 0, notice: 0 }
    return this.annotations.filter(({ type }) => {
      count[type] += 1
      return count[type] <= keptPerType
    })
  }

  /** Takes a line that the step printed. */
  receive(line: string): void {
    const command = parseCommand(line, this.#registered)
    if (command === undefined || !this.#process(command, line)) this.write(line)
  }

  write(line: string): void {
    const masked = this.#masker.mask(line)
    this.lines.push(masked)
    this.#group?.lines.push(masked)
  }

  annotate(annotation: Annotation): void {
    this.write(`##[${annotation.type}]${annotation.message}`)
    // Only messages are masked: other properties go out as they are.
    this.annotations.push({ ...annotation, message: this.#masker.mask(annotation.message).slice(0, messageLimit) })
  }

  debug(message: string): void {
    if (this.#debug) for (const line of message.split(/\r?\n/)) this.write(`##[debug]${line}`)
  }

  /** Fails the step, in two annotations as the runner does. */
  fail(what: string, why: string): void {
    this.annotate({ type: 'error', message: what })
    this.annotate({ type: 'error', message: why })
    this.failed = true
  }

  /** Whether the command was executed; otherwise its line is output. */
  #process(command: WorkflowCommand, line: string): boolean {
    if (this.#stopToken !== undefined) {
      if (command.name !== this.#stopToken) return false
      this.write(line)
      this.#registered.delete(this.#stopToken)
      this.#stopToken = undefined
      return true
    }
    if (this.#echo && !['add-mask', 'debug', 'error', 'warning', 'notice', 'stop-commands'].includes(command.name)) {
      this.write(line)
    }
    try {
      this.#execute(command, line)
    } catch (error) {
      this.fail(`Unable to process command '${line}' successfully.`, (error as Error).message)
    }
    return true
  }

  #execute({ name, properties, data }: WorkflowCommand, line: string): void {
    switch (name) {
      case 'stop-commands': {
        const token = data.toLowerCase()
        if (token === '' || token === 'pause-logging' || this.#registered.has(token)) {
          throw new Error(`The token '${data}' cannot be used for the stop-commands command.`)
        }
        this.#stopToken = token
        this.#registered.add(token)
        if (data.length > 6) this.#masker.add(data)
        this.write(line)
        break
      }
      case 'add-mask':
        if (data.trim() === '') {
          const message = "Can't add secret mask for empty string in ##[add-mask] command."
          this.annotate({ type: 'warning', message })
        } else {
          if (this.#echo) this.write('::add-mask::***')
          this.#masker.add(data)
        }
        break
      case 'debug':
        this.debug(data)
        break
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate({ type: name, message: data, ...place(properties, this.#workspace) })
        break
      case 'group':
        this.write(`##[group]${data}`)
        this.#group = { title: this.#masker.mask(data), lines: [] }
        this.groups.push(this.#group)
        break
      case 'endgroup':
        this.#group = undefined
        this.write('##[endgroup]')
        break
      case 'set-output':
      case 'save-state': {
        const key = properties.get('name')
        if (!key) throw new Error(`Required field 'name' is missing in ##[${name}] command.`)
        this.annotate({ type: 'warning', message: `The \`${name}\` ${deprecation}` })
        const target = name === 'set-output' ? this.outputs : this.state
        target[key] = data
        break
      }
      case 'set-env':
      case 'add-path':
        throw new Error(`The \`${name}\` ${disabled}`)
      case 'echo':
        if (!/^\s*(on|off)\s*$/i.test(data)) {
          throw new Error(
            `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
          )
        }
        this.#echo = data.trim().toLowerCase() === 'on'
        break
      default: // add-matcher and remove-matcher: problem matchers are not emulated.
        break
    }
  }
}

/** Where an annotation points, with the checks of IssueCommandExtension.ValidateLinesAndColumns. */
function place(properties: Map<string, string>, workspace: string): Partial<Annotation> {
  const result: Partial<Annotation> = {}
  const title = properties.get('title')
  if (title) result.title = title
  const file = properties.get('file')
  if (file) result.file = inWorkspace(file, workspace)

  const number = (name: string): number | undefined => {
    const value = properties.get(name)
    return value !== undefined && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : undefined
  }
  const endLine = number('endline')
  const endColumn = number('endcolumn')
  const line = number('line') ?? endLine
  const column = number('col') ?? endColumn
  const linesValid = !(line !== undefined && endLine !== undefined && endLine < line)
  const columnsValid = line !== undefined && !(endLine !== undefined && endLine !== line)
  const ordered = !(column !== undefined && endColumn !== undefined && endColumn < column)
  if (linesValid && line !== undefined) result.line = line
  if (linesValid && endLine !== undefined) result.endLine = endLine
  if (columnsValid && ordered && column !== undefined) result.col = column
  if (columnsValid && ordered && endColumn !== undefined) result.endColumn = endColumn
  return result
}

function inWorkspace(file: string, workspace: string): string {
  if (!isAbsolute(file)) return file
  const path = relative(workspace, file)
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/')
}
