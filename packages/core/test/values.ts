/** A value of each field that shows on the wire, and which nothing else looks like. */

import type { VideoInput } from '../src/video/request.ts'

export const VALUES = {
  model: 'a-model-of-nobody',
  prompt: 'A fox of glass',
  duration: 7,
  aspectRatio: '9:16',
  resolution: '1080p',
  imageUrl: 'https://images.example.com/first.png',
  negativePrompt: 'no text at all',
  endImageUrl: 'https://images.example.com/last.png',
  referenceUrls: ['https://images.example.com/style.png', 'https://images.example.com/other.png'],
  seed: 421337,
  audio: false,
  extra: { a_field_of_its_own: 'a value of its own' },
} satisfies Required<VideoInput>

/** An order that has another value of the first two, and none of the others. */
export const OTHER = { prompt: 'A hen', imageUrl: 'https://images.example.com/hen.png' } satisfies VideoInput
