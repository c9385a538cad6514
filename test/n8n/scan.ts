/**
 * n8n's checks for verified community nodes over packages/n8n-node and the packages for one provider that are published, without
 * the registry: `node test/n8n/scan.ts`, or with the folders of packages.
 *
 * n8n's scanner reads a published package and its source on GitHub. Its two halves are run here over the source and over
 * the tarball that `npm pack` makes. It brings an older version of its rules than `n8n-node lint` uses, so the newer
 * rules are run as well. Any error fails; warnings are only shown. The provenance of a published package cannot be checked
 * before it is published.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { published } from '../../packages/n8n-node/cloud/published.mts'
import { installOnce } from './install-once.ts'
import { nodePackage, packNode, unpack } from './pack-node.ts'

interface Config {
  plugins?: Record<string, unknown>
}

interface Scanner {
  SOURCE_FILE_PATTERNS: string[]
  buildScanConfig(): Promise<Config[]>
  analyzePackage(folder: string, patterns: string[]): Promise<{ passed: boolean }>
}

interface LintResult {
  filePath: string
  messages: { line?: number; column?: number; severity: number; message: string; ruleId: string | null }[]
}

interface Finding {
  /** One line: where it is, and what. */
  text: string
  fails: boolean
}

interface Eslint {
  ESLint: new (options: Record<string, unknown>) => { lintFiles(patterns: string[]): Promise<LintResult[]> }
}

interface Rules {
  n8nCommunityNodesPlugin: { configs: { recommended: Config } }
}

const scanFolder = fileURLToPath(new URL('./scan/', import.meta.url))
const tarballPatterns = ['**/*.js', 'package.json']

const folders = process.argv.slice(2)
let passed = true
for (const folder of folders.length > 0 ? folders : [nodePackage, ...published()])
  passed = (await scan(resolve(folder))) && passed
process.exit(passed ? 0 : 1)

async function scan(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, 'nodes'))) {
    console.log(`Nothing to scan: ${folder} has no nodes yet.`)
    return true
  }
  installOnce(scanFolder, "Installing n8n's checks (once; some seconds) …")
  const scanner = await load<Scanner>('@n8n/scan-community-package/scanner/scanner.mjs')
  const unpacked = await unpackTarball(folder)
  try {
    const older = await scanner.buildScanConfig()
    const newer = await newerRules(older)
    const legs: [string, string, string[]][] = [
      ['source', folder, scanner.SOURCE_FILE_PATTERNS],
      ['tarball', unpacked, tarballPatterns],
    ]
    const verdicts = [await missingEntries(unpacked)]
    const findings = new Map<string, Finding>()
    for (const [name, root, patterns] of legs) {
      for (const config of [older, newer]) {
        for (const finding of await lint(name, root, patterns, config)) findings.set(finding.text, finding)
      }
      verdicts.push((await scanner.analyzePackage(root, patterns)).passed)
    }
    for (const { text, fails } of findings.values()) {
      console.log(text)
      verdicts.push(!fails)
    }
    const passed = verdicts.every(Boolean)
    console.log(`${basename(folder)}: n8n's checks ${passed ? 'pass, on the source and on the tarball' : 'fail'}.`)
    return passed
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
}

async function unpackTarball(folder: string): Promise<string> {
  const tarball = await packNode(folder)
  const unpacked = await mkdtemp(join(tmpdir(), 'reelay-n8n-scan-'))
  await unpack(tarball, unpacked)
  await rm(dirname(tarball), { recursive: true, force: true })
  return unpacked
}

/** The scanner is content with a tarball in which nothing was built. */
async function missingEntries(unpacked: string): Promise<boolean> {
  const { n8n } = JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8')) as {
    n8n: { nodes?: string[]; credentials?: string[] }
  }
  const missing = [...(n8n.nodes ?? []), ...(n8n.credentials ?? [])].filter((file) => !existsSync(join(unpacked, file)))
  for (const file of missing) console.log(`tarball: package.json names ${file}, which is not packed. Is it built?`)
  return missing.length === 0
}

/** The scanner's configuration, with the rules of the plugin that lies beside it in place of the nested older ones. */
async function newerRules(older: Config[]): Promise<Config[]> {
  const { n8nCommunityNodesPlugin } = await load<Rules>('@n8n/eslint-plugin-community-nodes')
  const { recommended } = n8nCommunityNodesPlugin.configs
  const names = Object.keys(recommended.plugins ?? {})
  return [recommended, ...older.filter(({ plugins }) => !names.some((name) => name in (plugins ?? {})))]
}

/** The scanner's own function keeps the warnings to itself. */
async function lint(name: string, root: string, patterns: string[], config: Config[]): Promise<Finding[]> {
  const { ESLint } = await load<Eslint>('eslint')
  const eslint = new ESLint({
    cwd: root,
    allowInlineConfig: false,
    overrideConfigFile: true,
    overrideConfig: config,
    errorOnUnmatchedPattern: false,
  })
  const results = await eslint.lintFiles(patterns)
  return results.flatMap(({ filePath, messages }) => {
    return messages.map(({ line = 1, column = 1, severity, message, ruleId }) => {
      const place = `${relative(root, filePath)}:${line}:${column}`
      const fails = severity === 2
      return { text: `${name}: ${place} ${fails ? 'error' : 'warning'}: ${message} (${ruleId ?? 'parser'})`, fails }
    })
  })
}

async function load<T>(specifier: string): Promise<T> {
  const path = createRequire(join(scanFolder, 'package.json')).resolve(specifier)
  return (await import(pathToFileURL(path).href)) as T
}
