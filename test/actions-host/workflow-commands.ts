/**
 * The syntax of workflow commands, as `ActionCommand.cs` of actions/runner 2.336 reads it.
 *
 * Two forms: `::name key=value,key=value::data`, which may only have white space before it, and the old
 * `##[name key=value;key=value]data`, which may stand anywhere in a line. Names are not case-sensitive.
 */

export interface WorkflowCommand {
  /** In lower case. */
  name: string
  properties: Map<string, string>
  data: string
}

/** The commands that the runner knows (ActionCommandManager.cs). */
export const knownCommands: readonly string[] = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
]

type Escapes = readonly (readonly [escaped: string, plain: string])[]

// The per cent sign comes last, so that `%250A` stays `%0A`.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const propertyEscapes: Escapes = [['%3A', ':'], ['%2C', ','], ...dataEscapes]
const legacyEscapes: Escapes = [['%3B', ';'], ['%5D', ']'], ...dataEscapes]

/** Reads a line; nothing if it is no command, or one whose name is not registered. */
export function parseCommand(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseCurrent(line, registered) ?? parseLegacy(line, registered)
}

function parseCurrent(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const message = line.trimStart()
  if (!message.startsWith('::')) return undefined
  const end = message.indexOf('::', 2)
  if (end < 0) return undefined
  return build(message.slice(2, end), message.slice(end + 2), registered, ',', propertyEscapes, dataEscapes)
}

function parseLegacy(line: string, registered: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  return build(line.slice(start + 3, end), line.slice(end + 1), registered, ';', legacyEscapes, legacyEscapes)
}

function build(
  info: string,
  data: string,
  registered: ReadonlySet<string>,
  separator: string,
  inProperties: Escapes,
  inData: Escapes,
): WorkflowCommand | undefined {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!registered.has(name)) return undefined
  const properties = new Map<string, string>()
  const pairs =
    space > 0
      ? info
          .slice(space + 1)
          .trim()
          .split(separator)
      : []
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    // A property without a name or without a value is left out.
    if (equals < 1 || equals === pair.length - 1) continue
    properties.set(pair.slice(0, equals).toLowerCase(), decode(pair.slice(equals + 1), inProperties))
  }
  return { name, properties, data: decode(data, inData) }
}

function decode(value: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), value)
}
