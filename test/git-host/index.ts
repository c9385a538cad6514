/**
 * A host of git repositories on loopback, as GitHub, Gitea and Forgejo are: git's own `http-backend` behind tokens that may
 * read or write, hooks that protect branches, and faults.
 */

import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface GitFault {
  /** `look`: ls-remote and fetch. `push`: all that a push asks. `send`: its commit alone. */
  on: 'look' | 'push' | 'send' | 'all'
  /** `silence`: no answer. `late answer`: what was asked is done, and the answer never comes. */
  kind: 'status' | 'silence' | 'cut' | 'late answer'
  status?: number
  headers?: Record<string, string>
  /** So many requests; all of them where absent. */
  times?: number
}

export interface GitHost extends AsyncDisposable {
  url: string
  /** The bare repository on the disk. */
  folder: string
  /** By token: what it may. Any other token gets a 401. */
  rights: Map<string, 'read' | 'write'>
  faults: GitFault[]
  /** Of each push that was carried out, when it began. */
  pushes: number[]
  /** Requests that were answered or refused. */
  requests: number
  /** Makes a hook of the repository; its script decides. */
  hook(name: 'pre-receive' | 'update', script: string): void
  /** The texts on a branch, by path. */
  files(branch?: string): Map<string, string>
  git(...args: string[]): string
}

const PATH = 'octo-org/films'

export async function startGitHost(): Promise<GitHost> {
  const root = mkdtempSync(join(tmpdir(), 'reelay-git-host-'))
  const folder = join(root, `${PATH}.git`)
  mkdirSync(folder, { recursive: true })
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'octocat',
    GIT_AUTHOR_EMAIL: 'octocat@example.com',
    GIT_COMMITTER_NAME: 'octocat',
    GIT_COMMITTER_EMAIL: 'octocat@example.com',
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim()
  git('init', '--bare', '--quiet', '--initial-branch=main', '.')
  git('config', 'http.receivepack', 'true')
  const tree = git('mktree', '--missing')
  git('update-ref', 'refs/heads/main', git('commit-tree', tree, '-m', 'a first commit'))

  const rights = new Map<string, 'read' | 'write'>()
  const faults: GitFault[] = []
  const pushes: number[] = []
  const host = { requests: 0 }

  function faultFor(isPush: boolean, isSend: boolean): GitFault | null {
    const at = faults.findIndex(
      ({ on }) => on === 'all' || on === (isPush ? 'push' : 'look') || (on === 'send' && isSend),
    )
    const fault = faults[at]
    if (fault === undefined) return null
    if (fault.times !== undefined && --fault.times <= 0) faults.splice(at, 1)
    return fault
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    host.requests += 1
    const url = new URL(request.url ?? '/', 'http://host')
    const isPush = `${url.pathname}${url.search}`.includes('git-receive-pack')
    const isSend = url.pathname.endsWith('/git-receive-pack')
    const fault = faultFor(isPush, isSend)
    if (fault?.kind === 'silence') return
    if (fault?.kind === 'cut') return void request.socket.destroy()
    if (fault?.kind === 'status') {
      response.writeHead(fault.status ?? 503, fault.headers).end('a fault')
      return
    }
    if (rights.size > 0) {
      const [, basic = ''] = /^basic (\S+)$/i.exec(request.headers.authorization ?? '') ?? []
      const token = Buffer.from(basic, 'base64').toString('utf8').split(':')[1] ?? ''
      const may = rights.get(token)
      if (may === undefined)
        return void response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end('who are you')
      if (isPush && may === 'read') return void response.writeHead(403).end('Write access not granted')
    }
    if (isSend) pushes.push(performance.now())
    const child = spawn('git', ['http-backend'], {
      env: {
        ...env,
        GIT_PROJECT_ROOT: root,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: url.pathname.replace(`/${PATH}/`, `/${PATH}.git/`),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'],
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
        HTTP_GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
        REMOTE_USER: 'octocat',
      },
    })
    request.pipe(child.stdin)
    child.stdin.on('error', () => {})
    child.stderr.resume()
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => void chunks.push(chunk))
    child.on('close', () => {
      if (fault?.kind === 'late answer') return
      const all = Buffer.concat(chunks)
      const end = all.indexOf('\r\n\r\n')
      const headers = all.toString('latin1', 0, end).split('\r\n')
      const pairs = headers.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
      const { Status: status = '200', ...others } = Object.fromEntries(pairs) as Record<string, string>
      response.writeHead(Number.parseInt(status, 10), others).end(all.subarray(end + 4))
    })
  }

  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(host, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    rights,
    faults,
    pushes,
    hook(name: string, script: string) {
      writeFileSync(join(folder, 'hooks', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    },
    files(branch = 'reelay-ledger') {
      const paths = git('ls-tree', '-r', '--name-only', branch).split('\n')
      return new Map(paths.map((path) => [path, git('show', `${branch}:${path}`)]))
    },
    git,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(root, { recursive: true, force: true })
    },
  })
}
