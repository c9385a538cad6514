/** A program that runs beside the test: its words, and its end. */

import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

export class Service {
  readonly #name: string
  readonly #child: ChildProcess
  #said = ''
  /** Kills the group when the test ends without having stopped it. */
  readonly #atExit = (): void => this.#signal('SIGKILL')

  constructor(name: string, command: string, args: string[], options: SpawnOptions = {}) {
    this.#name = name
    // A group of its own, because n8n and Postgres start processes beside themselves: all end together.
    this.#child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    const listen = (chunk: Buffer) => {
      this.#said += chunk.toString()
    }
    this.#child.stdout?.on('data', listen)
    this.#child.stderr?.on('data', listen)
    process.once('exit', this.#atExit)
  }

  get running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Everything it has said, on both streams. */
  logs(): string {
    return this.#said
  }

  /** Waits until it has said these words. */
  async says(words: string, timeoutMs: number): Promise<void> {
    const deadline = Date.now() + timeoutMs
    while (!this.#said.includes(words)) {
      if (!this.running) throw new Error(`${this.#name} stopped while it started:\n${this.#said}`)
      if (Date.now() > deadline) throw new Error(`${this.#name} did not start in ${timeoutMs / 1000} s:\n${this.#said}`)
      await sleep(100)
    }
  }

  /** As a person stops it. A program that does not listen is killed after 15 seconds. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (this.running) {
      const gone = once(this.#child, 'exit')
      this.#child.kill(signal)
      const timer = setTimeout(() => this.#signal('SIGKILL'), 15_000)
      await gone
      clearTimeout(timer)
    }
    await this.kill()
  }

  /** As a power cut stops it. */
  async kill(): Promise<void> {
    const gone = this.running ? once(this.#child, 'exit') : undefined
    this.#signal('SIGKILL')
    await gone
    process.off('exit', this.#atExit)
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      process.kill(-pid, signal)
    } catch {
      // The whole group is gone already.
    }
  }
}
