/** What OpenRouter sells, as its list of video models says it [a recording of 2026-09]; each price in its own unit. */

export interface Listed {
  id: string
  supported_resolutions: readonly string[]
  supported_aspect_ratios: readonly string[]
  supported_durations: readonly number[]
  supported_frame_images: readonly string[]
  generate_audio: boolean | null
  seed: boolean | null
  pricing_skus: Readonly<Record<string, string>>
  allowed_passthrough_parameters: readonly string[]
}

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const BOTH = ['first_frame', 'last_frame']
const VEO = ['personGeneration', 'aspectRatio', 'negativePrompt', 'conditioningScale', 'enhancePrompt']

export const listed: readonly Listed[] = [
  {
    id: 'kwaivgi/kling-v3.0-std',
    supported_resolutions: ['720p'],
    supported_aspect_ratios: ['16:9', '9:16', '1:1'],
    supported_durations: span(3, 15),
    supported_frame_images: BOTH,
    generate_audio: true,
    seed: false,
    pricing_skus: { duration_seconds: '0.084', duration_seconds_with_audio: '0.126' },
    allowed_passthrough_parameters: ['negative_prompt', 'cfg_scale'],
  },
  {
    id: 'google/veo-3.1-fast',
    supported_resolutions: ['720p', '1080p', '4K'],
    supported_aspect_ratios: ['16:9', '9:16'],
    supported_durations: [4, 6, 8],
    supported_frame_images: BOTH,
    generate_audio: true,
    seed: true,
    pricing_skus: {
      duration_seconds_with_audio: '0.12',
      duration_seconds_with_audio_4k: '0.30',
      duration_seconds_without_audio: '0.10',
      duration_seconds_with_audio_720p: '0.10',
      duration_seconds_without_audio_4k: '0.25',
      duration_seconds_without_audio_720p: '0.08',
    },
    allowed_passthrough_parameters: VEO,
  },
  {
    id: 'bytedance/seedance-2.0',
    supported_resolutions: ['480p', '720p', '1080p', '4K'],
    supported_aspect_ratios: ['1:1', '3:4', '9:16', '4:3', '16:9', '21:9', '9:21'],
    supported_durations: span(4, 15),
    supported_frame_images: BOTH,
    generate_audio: true,
    seed: true,
    pricing_skus: {
      video_tokens: '0.000007',
      video_tokens_4k: '0.000004',
      video_tokens_1080p: '0.0000077',
      video_tokens_without_audio: '0.000007',
      video_tokens_with_video_input: '0.0000043',
    },
    allowed_passthrough_parameters: ['watermark', 'req_key'],
  },
  {
    id: 'x-ai/grok-imagine-video',
    supported_resolutions: ['480p', '720p'],
    supported_aspect_ratios: ['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3'],
    supported_durations: span(1, 15),
    supported_frame_images: ['first_frame'],
    generate_audio: null,
    seed: null,
    pricing_skus: {
      cents_per_image_input: '0.2',
      cents_per_video_output_second_480p: '5',
      cents_per_video_output_second_720p: '7',
    },
    allowed_passthrough_parameters: [],
  },
  {
    id: 'minimax/hailuo-3',
    supported_resolutions: ['2K'],
    supported_aspect_ratios: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'],
    supported_durations: span(5, 15),
    supported_frame_images: BOTH,
    generate_audio: true,
    seed: false,
    pricing_skus: { duration_seconds: '0.13', reference_images: '0.04' },
    allowed_passthrough_parameters: ['aigc_watermark'],
  },
  {
    id: 'minimax/hailuo-3-max',
    supported_resolutions: ['768p', '480p'],
    supported_aspect_ratios: ['21:9', '16:9', '4:3', '1:1', '3:4', '9:16'],
    supported_durations: span(5, 15),
    supported_frame_images: BOTH,
    generate_audio: false,
    seed: false,
    pricing_skus: { duration_seconds: '0.08', duration_seconds_480p: '0.05', duration_seconds_768p: '0.08' },
    allowed_passthrough_parameters: ['aigc_watermark'],
  },
  {
    id: 'runway/gen-4.5',
    supported_resolutions: ['720p'],
    supported_aspect_ratios: ['16:9', '9:16'],
    supported_durations: span(2, 10),
    supported_frame_images: ['first_frame'],
    generate_audio: false,
    seed: true,
    pricing_skus: { cents_per_second_output: '12' },
    allowed_passthrough_parameters: ['contentModeration'],
  },
]

const PIXELS: Readonly<Record<string, number>> = { '480p': 480, '720p': 720, '1080p': 1080, '4K': 2160 }

/** Tokens by the sizes of its list: the short side is that of the resolution. */
function tokensOf(resolution: string, ratio: string): number {
  const [wide = 16, high = 9] = ratio.split(':').map(Number)
  const short = PIXELS[resolution] ?? 720
  // 854x480 and not 853.33x480.
  const long = Math.ceil((short * Math.max(wide, high)) / Math.min(wide, high) / 2) * 2
  return (short * long * 24) / 1024
}

export interface Clip {
  seconds: number
  resolution: string
  ratio: string
  audio: boolean
  images: number
}

/** USD for a clip, from dollars, cents or tokens, the most particular entry first. */
export function usdOf({ pricing_skus: skus }: Listed, { seconds, resolution, ratio, audio, images }: Clip): number {
  const size = resolution.toLowerCase()
  const sound = audio ? 'with_audio' : 'without_audio'
  const first = (...names: string[]) => names.map((name) => skus[name]).find((usd) => usd !== undefined)
  const forImages = images * (Number(skus['reference_images'] ?? 0) + Number(skus['cents_per_image_input'] ?? 0) / 100)
  const tokens = first(`video_tokens_${size}`, ...(audio ? [] : ['video_tokens_without_audio']), 'video_tokens')
  const cents = first(`cents_per_video_output_second_${size}`, 'cents_per_second_output')
  const dollars = first(
    `duration_seconds_${sound}_${size}`,
    `duration_seconds_${sound}`,
    `duration_seconds_${size}`,
    'duration_seconds',
  )
  const perSecond =
    tokens === undefined
      ? cents === undefined
        ? Number(dollars)
        : Number(cents) / 100
      : Number(tokens) * tokensOf(resolution, ratio)
  return Math.round((perSecond * seconds + forImages) * 1e6) / 1e6
}
