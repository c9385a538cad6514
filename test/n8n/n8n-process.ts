/** One n8n process: its words, its memory, and its end. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostFolder } from './host-folder.ts'

export interface Memory {
  /** Resident now, in bytes. */
  rss: number
  /** The most that was resident at any time since the start, or since the last `resetPeak()`. */
  peak: number
}

export class N8nProcess {
  readonly #child: ChildProcess
  readonly #output: string[] = []
  /** Kills the group when the tests end without having stopped it. */
  readonly #atExit = (): void => this.#signal('SIGKILL')

  constructor(env: Record<string, string>) {
    // A group of its own, because n8n starts a task runner beside itself: both end together, and nobody else does.
    this.#child = spawn(process.execPath, [join(hostFolder, 'node_modules/n8n/bin/n8n'), 'start'], {
      cwd: env['N8N_USER_FOLDER'],
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#output.push(chunk.toString()))
    this.#child.stderr?.on('data', (chunk: Buffer) => this.#output.push(chunk.toString()))
    process.once('exit', this.#atExit)
  }

  get pid(): number {
    return this.#child.pid ?? -1
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Everything it has said, on both streams. */
  logs(): string {
    return this.#output.join('')
  }

  memory(): Memory {
    const status = readFileSync(`/proc/${this.pid}/status`, 'utf8')
    const bytes = (field: string): number => Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) * 1024
    return { rss: bytes('VmRSS'), peak: bytes('VmHWM') }
  }

  resetPeak(): void {
    // Linux: "5" there resets the high-water mark (proc_pid_clear_refs(5)).
    writeFileSync(`/proc/${this.pid}/clear_refs`, '5')
  }

  /** As a person stops it: it closes its database first. A process that does not listen is killed after ten seconds. */
  async stop(): Promise<void> {
    if (this.running) {
      this.#signal('SIGTERM')
      const timer = setTimeout(() => this.#signal('SIGKILL'), 10_000)
      await once(this.#child, 'exit')
      clearTimeout(timer)
    }
    this.#signal('SIGKILL')
    process.off('exit', this.#atExit)
  }

  /** As a power cut stops it. */
  async kill(): Promise<void> {
    const gone = this.running ? once(this.#child, 'exit') : undefined
    this.#signal('SIGKILL')
    await gone
    process.off('exit', this.#atExit)
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.pid < 0) return
    try {
      process.kill(-this.pid, signal)
    } catch {
      // The whole group is gone already.
    }
  }
}
