/**
 * With --import: time runs BENCH_SPEED times as fast for this process, the same for all that start with the same
 * BENCH_EPOCH. So a provider may take two minutes for a clip and the benchmark need not; what a program computes and
 * what its network takes weighs BENCH_SPEED times as heavy.
 */

const speed = Number(process.env['BENCH_SPEED'] ?? 1)
const epoch = Number(process.env['BENCH_EPOCH'] ?? Date.now())
const { now } = Date
const { setTimeout } = globalThis
Date.now = () => epoch + (now() - epoch) * speed
globalThis.setTimeout = Object.assign(
  (run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => setTimeout(run, ms / speed, ...args),
  setTimeout,
) as typeof setTimeout
