/** One field says ratio and resolution at Runway, a size in pixels, and every family of models has sizes of its own. */

export type Sizes = Readonly<Record<string, Readonly<Record<string, string>>>>

const SIX = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9']
const FIVE = SIX.slice(0, 5)
const TWO = SIX.slice(0, 2)

function of(ratios: readonly string[], resolutions: Readonly<Record<string, string>>): Sizes {
  const row = (sizes: string) => Object.fromEntries(sizes.split(' ').map((size, at) => [ratios[at], size]))
  return Object.fromEntries(Object.entries(resolutions).map(([resolution, sizes]) => [resolution, row(sizes)]))
}

const GEN4 = of(SIX, { '720p': '1280:720 720:1280 960:960 1104:832 832:1104 1584:672' })
const VEO = of(TWO, { '720p': '1280:720 720:1280', '1080p': '1920:1080 1080:1920' })
const A_480P = '864:496 496:864 640:640 752:560 560:752 992:432'
const A_720P = '1280:720 720:1280 960:960 1112:834 834:1112 1470:630'
const B_1080P = '1920:1080 1080:1920 1440:1440 1664:1248 1248:1664 2206:946'
const SEEDANCE_SMALL = of(SIX, { '720p': A_720P, '480p': A_480P })
const WAN = of(FIVE, {
  '720p': '1280:720 720:1280 960:960 1104:832 832:1104',
  '480p': '832:480 480:832 624:624 720:544 544:720',
  '1080p': '1920:1080 1080:1920 1440:1440 1648:1248 1248:1648',
})

/** By model; the usual resolution first. */
export const SIZES = {
  'gen4.5': GEN4,
  gen4_turbo: GEN4,
  'veo3.1': VEO,
  'veo3.1_fast': VEO,
  seedance2: of(SIX, {
    '720p': A_720P,
    '480p': A_480P,
    '1080p': B_1080P,
    '2160p': '3840:2160 2160:3840 3840:3840 3840:2880 2880:3840 3840:1646',
  }),
  seedance2_fast: SEEDANCE_SMALL,
  seedance2_mini: SEEDANCE_SMALL,
  seedance2_5: of(SIX, {
    '720p': A_720P,
    '480p': '854:480 480:854 640:640 752:560 560:752 992:432',
    '1080p': B_1080P,
  }),
  happyhorse_1_0: of(FIVE, {
    '720p': '1280:720 720:1280 960:960 1108:832 832:1108',
    '1080p': '1920:1080 1080:1920 1440:1440 1662:1248 1248:1662',
  }),
  gemini_omni_flash: of(TWO, { '720p': '1280:720 720:1280' }),
  'gemini_omni_flash_1.1': of(TWO, {
    '720p': '1280:720 720:1280',
    '360p': '640:360 360:640',
    '1080p': '1920:1080 1080:1920',
    '2160p': '3840:2160 2160:3840',
  }),
  wan3: WAN,
  wan3_prime: WAN,
} as const satisfies Readonly<Record<string, Sizes>>

/** The size of a ratio and a resolution; undefined where the model has words for the two, or no such size. */
export function sizeOf(model: string, isKnown: boolean, ratio: unknown, resolution: unknown): string | undefined {
  // Of a model without a card the sizes that most have are the best guess, and a wrong one is refused free of charge.
  const sizes: Sizes | undefined = SIZES[model as keyof typeof SIZES] ?? (isKnown ? undefined : VEO)
  return sizes?.[String(resolution ?? '720p')]?.[String(ratio)]
}
