/** A look into a Node process that was started with `--inspect`: its heap after a collection, and its processor time. */

import { once } from 'node:events'
import { readFileSync } from 'node:fs'

export class Inspector {
  readonly #socket: WebSocket
  #calls = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
  }

  /** @param said what the process has said, with the address of its debugger */
  static async open(said: string): Promise<Inspector> {
    const address = /Debugger listening on (ws:\S+)/.exec(said)?.[1]
    if (address === undefined) throw new Error('The process was not started with --inspect.')
    const socket = new WebSocket(address)
    await once(socket, 'open')
    return new Inspector(socket)
  }

  /** Bytes that are still reached. */
  async heap(): Promise<number> {
    // What the first leaves to finalizers, the second takes.
    for (let turn = 0; turn < 2; turn++) await this.#call('HeapProfiler.collectGarbage')
    const { usedSize } = (await this.#call('Runtime.getHeapUsage')) as { usedSize: number }
    return usedSize
  }

  close(): void {
    this.#socket.close()
  }

  #call(method: string): Promise<unknown> {
    const id = ++this.#calls
    return new Promise((resolve, reject) => {
      const listen = ({ data }: MessageEvent) => {
        const answer = JSON.parse(String(data)) as { id?: number; result?: unknown; error?: { message: string } }
        if (answer.id !== id) return
        this.#socket.removeEventListener('message', listen)
        if (answer.error) reject(new Error(answer.error.message))
        else resolve(answer.result)
      }
      this.#socket.addEventListener('message', listen)
      this.#socket.send(JSON.stringify({ id, method }))
    })
  }
}

/** Milliseconds of processor time that a process has used, in all its threads: Linux, where a tick is 10 ms. */
export function cpuMs(pid: number): number {
  // Behind the name, which may hold anything, utime and stime are the 12th and 13th field: proc(5).
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
