import type { AspectRatio } from '../types.ts'

/** `landscape` and `portrait` are other words for 16:9 and 9:16 [API pages]; a size says it in pixels. */
export function ratioOf(word: string | undefined): AspectRatio {
  const [width = 0, height = 0] = (word ?? '').split(/[x:]/).map(Number)
  return word === 'portrait' || height > width ? '9:16' : '16:9'
}
