import type { Charge, Order, ProviderId, TaskView } from '../types.ts'

/** Words in the prompt steer it: `[fail]`, `[moderated]`, else it completes. */
type Fate = 'completes' | 'fails' | 'is moderated'

/** An accepted, paid task. What it looks like from outside is each dialect's business. */
export interface Task extends Order {
  provider: ProviderId
  id: string
  usd: number
  /** The provider gives the money back when the task fails. */
  refunds: boolean
  /** What the client asked for and gets told again, in the dialect's own words. */
  echo: Readonly<Record<string, unknown>>
  createdAt: number
  takesMs: number
  fate: Fate
  keyHash: string
  idempotencyKey?: string | undefined
}

export interface TaskState {
  status: 'queued' | 'running' | 'completed' | 'failed'
  /** Of the whole, 0..1, linear. */
  progress: number
  finishedAt?: number
}

export function fateOf(prompt: string): Fate {
  if (prompt.includes('[moderated]')) return 'is moderated'
  return prompt.includes('[fail]') ? 'fails' : 'completes'
}

/** When the task leaves the machine; a failing one does so half way. */
export function finishesAt(task: Task): number {
  return task.createdAt + (task.fate === 'completes' ? task.takesMs : task.takesMs / 2)
}

/** The life of a task is a function of the time: no timer moves it. */
export function stateOf(task: Task, now: number): TaskState {
  const progress = Math.min(1, task.takesMs <= 0 ? 1 : (now - task.createdAt) / task.takesMs)
  const finishedAt = finishesAt(task)
  if (now >= finishedAt) {
    return task.fate === 'completes'
      ? { status: 'completed', progress: 1, finishedAt }
      : { status: 'failed', progress, finishedAt }
  }
  return { status: progress < 0.1 ? 'queued' : 'running', progress }
}

/** All tasks, in the order they were accepted, and with them the money they cost. */
export class Tasks {
  readonly #tasks = new Map<string, Task>()
  readonly #spent = new Map<ProviderId, number>()
  readonly #unfinished = new Set<Task>()
  readonly #deleted = new Set<string>()

  add(task: Task): void {
    this.#tasks.set(task.id, task)
    this.#unfinished.add(task)
    this.#spent.set(task.provider, (this.#spent.get(task.provider) ?? 0) + task.usd)
  }

  get(provider: ProviderId, id: string): Task | undefined {
    const task = this.#tasks.get(id)
    return task?.provider === provider && !this.#deleted.has(id) ? task : undefined
  }

  /** Gone from the provider's answers; what it cost stays. */
  delete(id: string): void {
    this.#deleted.add(id)
  }

  of(provider: ProviderId): Task[] {
    return [...this.#tasks.values()].filter((task) => task.provider === provider && !this.#deleted.has(task.id))
  }

  unfinished(provider: ProviderId, now: number): number {
    let count = 0
    for (const task of this.#unfinished) {
      if (now >= finishesAt(task)) this.#unfinished.delete(task)
      else if (task.provider === provider) count++
    }
    return count
  }

  /** Taken at submit; refunds are not counted back, as no test needs it. */
  spent(provider: ProviderId): number {
    return this.#spent.get(provider) ?? 0
  }

  charges(now: number): Charge[] {
    return [...this.#tasks.values()].map((task) => ({
      provider: task.provider,
      taskId: task.id,
      model: task.model,
      prompt: task.prompt,
      usd: task.usd,
      refunded: task.refunds && stateOf(task, now).status === 'failed',
      at: task.createdAt,
      keyHash: task.keyHash,
      ...(task.idempotencyKey === undefined ? {} : { idempotencyKey: task.idempotencyKey }),
    }))
  }

  views(now: number): TaskView[] {
    return [...this.#tasks.values()].map((task) => {
      const { model, prompt, seconds, aspectRatio, provider, usd, createdAt, takesMs } = task
      const { status, progress } = stateOf(task, now)
      const order = { model, prompt, seconds, aspectRatio }
      return { provider, taskId: task.id, status, progress, ...order, usd, createdAt, takesMs }
    })
  }

  clear(): void {
    this.#tasks.clear()
    this.#spent.clear()
    this.#unfinished.clear()
    this.#deleted.clear()
  }
}
