/** The parts of the YAML parser that prompts and inputs need. Always imported with `import()`: most steps have no YAML. */

export { isMap, isScalar, LineCounter, parse, parseDocument } from 'yaml'
