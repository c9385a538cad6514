/** The parts of the YAML parser that prompts and inputs need. Always imported with `import()`: most steps have no YAML. */

export { isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
