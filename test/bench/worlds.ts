/** How long tasks take, in worlds that a poll schedule may meet. Seeded, in milliseconds. */

/** Small, fast and repeatable (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

const logNormal = (medianMs: number, sigma: number) => (random: () => number) =>
  medianMs * Math.exp(sigma * normal(random))

export interface World {
  name: string
  /** What the model card says, in milliseconds. */
  typicalMs: number
  duration(random: () => number, index: number): number
  /** What a look shows at this age; absent where the provider says nothing. */
  percent?(elapsedMs: number, durationMs: number): number
  /** The provider's answer is a snapshot this old at most. */
  snapshotMs?: number
  /** Tasks come in batches of so many at once, under one budget of requests. */
  batch?: { size: number; requestsPerSecond: number }
}

const usual = logNormal(104_000, 0.334)
const bimodal = (random: () => number) => (random() < 0.15 ? 4000 + 8000 * random() : usual(random))

const exponential = (meanMs: number) => (random: () => number) => -meanMs * Math.log(1 - random())
const tailed = (random: () => number) =>
  Math.max(5000, 90_000 + 9000 * normal(random)) + (random() < 0.25 ? exponential(90_000)(random) : 0)

export const WORLDS: readonly World[] = [
  { name: '60–180 s', typicalMs: 110_000, duration: usual },
  { name: 'bimodal, 15 % fail early', typicalMs: 110_000, duration: bimodal },
  { name: '20 s', typicalMs: 20_000, duration: logNormal(20_000, 0.25) },
  { name: '12 minutes', typicalMs: 720_000, duration: logNormal(720_000, 0.2) },
  {
    name: 'two models, 35 s and 150 s',
    typicalMs: 110_000,
    duration: (random) => logNormal(random() < 0.5 ? 35_000 : 150_000, 0.15)(random),
  },
  { name: 'a long exponential tail', typicalMs: 100_000, duration: tailed },
  { name: 'five minutes, narrow', typicalMs: 300_000, duration: logNormal(300_000, 0.08) },
  { name: 'uniform, 60 to 120 s', typicalMs: 90_000, duration: (random) => 60_000 + 60_000 * random() },
  {
    name: 'sum of three exponentials',
    typicalMs: 90_000,
    duration: (random) => [1, 2, 3].reduce((sum) => sum + exponential(30_000)(random), 0),
  },
  {
    name: 'regime change 60 → 240 s',
    typicalMs: 60_000,
    duration: (random, index) => logNormal(Math.floor(index / 200) % 2 === 0 ? 60_000 : 240_000, 0.2)(random),
  },
  {
    name: 'true linear progress',
    typicalMs: 110_000,
    duration: usual,
    percent: (elapsed, duration) => Math.floor((100 * elapsed) / duration),
  },
  {
    name: 'fake staircase progress',
    typicalMs: 110_000,
    duration: usual,
    percent: (elapsed) => (elapsed < 15_000 ? 10 : elapsed < 30_000 ? 20 : 30),
  },
  { name: 'snapshots every 15 s', typicalMs: 110_000, duration: usual, snapshotMs: 15_000 },
  {
    name: 'batches of 200, 20 requests/s',
    typicalMs: 110_000,
    duration: usual,
    batch: { size: 200, requestsPerSecond: 20 },
  },
]
