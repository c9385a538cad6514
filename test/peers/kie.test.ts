/**
 * kie.ai, judged by the MCP server that its community has. kie itself publishes no client. What this one still has from an
 * earlier page is in the tables.
 */

import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { fetched, global } from './clients.ts'
import { ABSENT } from './compare.ts'
import { type Buy, judge, type Known } from './judge.ts'
import { type Call, withServer } from './kie-server.ts'

const PEER = '@felores/kie-ai-mcp-server'
const [IMAGE, LAST] = ['https://example.com/fox.png', 'https://example.com/end.png']
const [VIDEO, SOUND] = ['https://example.com/v.mp4', 'https://example.com/s.mp3']
const SHOTS = { multi_shots: true, multi_prompt: [{ prompt: 'It turns', duration: 5 }] }
const SEEDANCE = 'bytedance/seedance-2-5'
/** A file is told by its first bytes. */
const PNG = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...Array(1992).fill(7)])
/** As Reelay calls it there. */
const PNG_NAME = `${createHash('sha256').update(PNG).digest('hex').slice(0, 32)}.png`

type Start = (call: Call, prompt: string) => Promise<Record<string, unknown>>

const tool =
  (name: string, given: object = {}): Start =>
  (call, prompt) =>
    call(name, { prompt, ...given })

const own =
  (start: Start): Buy =>
  ({ fetch, key, prompt }) =>
    global(fetch, () =>
      withServer({ key }, async (call) => {
        const { task_id } = await start(call, prompt)
        for (;;) {
          const { status, result_urls, error, api_response } = await call('get_task_status', { task_id })
          // Of Veo it shows the flag and the files, and does not read them itself.
          const { data } = api_response as { data: { response?: { resultUrls?: string[] } | null } | null }
          const [url] = [...(result_urls as string[]), ...(data?.response?.resultUrls ?? [])]
          if (url !== undefined) return fetched(fetch, url)
          if (status === 'fail') throw new Error(String(error))
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }),
    )

const theirs = (name: string, given: object, differs: readonly Known[] = []) => ({
  [PEER]: { buy: own(tool(name, given)), differs },
})

/** In one shot, which the client does not say. */
const kling = (given: object, differs: readonly Known[] = []) => ({
  [PEER]: { buy: own(tool('kling_video', given)), refused: true as const, differs: [...differs, IN_ONE_SHOT] },
})

const unasked = (where: string, theirs: unknown): Known => ({
  where,
  ours: ABSENT,
  theirs,
  why: 'The client says what kie takes anyway; of what nobody set, nothing is sent.',
})
const said = (where: string, ours: unknown): Known => ({
  where,
  ours,
  theirs: ABSENT,
  why: 'The schema requires it, or it decides the price: it is said aloud.',
})
const spelled = (ours: string, theirs: string): Known => ({
  where: 'body.input.resolution',
  ours,
  theirs,
  why: 'The page of the model has it in capitals, the client has not.',
})

const otherwise = (ours: string, value: unknown, theirs: string): Known[] => {
  const why = `The page of the model has ${ours}, as the other pages have; the client calls it as the page of words alone does.`
  return [
    { where: `body.input.${ours}`, ours: value, theirs: ABSENT, why },
    { where: `body.input.${theirs}`, ours: ABSENT, theirs: value, why },
  ]
}

const BESIDE_A_FRAME: Known = {
  where: 'body.input.aspect_ratio',
  ours: ABSENT,
  theirs: '16:9',
  why: 'The first frame decides the ratio, and the client says one all the same.',
}
const IN_ONE_SHOT: Known = {
  where: 'body.input.multi_shots',
  ours: false,
  theirs: ABSENT,
  why: 'Without it kie refuses a Kling 3.0, and the client says it of several shots only.',
}
const sentBy = (route: string, ours: string, theirs: string): Known => ({
  where: `POST https://kieai.redpandaai.co/api/${route}`,
  ours,
  theirs,
  why: 'Both of its routes take a file: as it is, and as base64, which is a third larger.',
})
const olderVeo = (where: string, ours: unknown, theirs: unknown): Known => ({
  where: `body.${where}`,
  ours,
  theirs,
  why: 'The client is as an earlier page of Veo was; the later one has other names, and more of them.',
})

const WAN = [
  unasked('body.input.prompt_extend', true),
  unasked('body.input.watermark', false),
  unasked('body.input.nsfw_checker', false),
]

judge<typeof PEER>({
  provider: 'kie',
  hosts: ['https://api.kie.ai', 'https://kieai.redpandaai.co'],
  prefix: '/kie',
  files: 'https://tempfile.aiquickdraw.com',
  isSubmit: ({ method, url }) => method === 'POST' && /createTask$|veo\/generate$/.test(url),
  always: {
    [PEER]: {
      submit: [
        {
          where: 'body.callBackUrl',
          ours: ABSENT,
          theirs: 'https://proxy.kie.ai/mcp-callback',
          why: 'The client names a place of its own where nobody wants to be called.',
        },
      ],
      besides: [],
    },
  },
  asks: [
    {
      name: 'kling in several shots',
      ours: { extra: SHOTS },
      theirs: theirs('kling_video', SHOTS),
    },
    { name: 'kling, as little as possible', ours: {}, theirs: kling({}) },
    {
      name: 'kling with all fields',
      ours: { duration: 12, aspectRatio: '9:16', resolution: '1080p', audio: true },
      theirs: kling({ duration: '12', aspect_ratio: '9:16', mode: 'pro', sound: true }),
    },
    {
      name: 'kling from two frames',
      ours: { imageUrl: IMAGE, endImageUrl: LAST, duration: 3 },
      theirs: kling({ image_urls: [IMAGE, LAST], duration: '3' }, [BESIDE_A_FRAME]),
    },
    {
      name: 'kling in several shots from an image file',
      ours: {
        imageUrl: { name: 'fox.png', mediaType: 'image/png', bytes: PNG, width: 640, height: 360 },
        extra: SHOTS,
      },
      theirs: {
        [PEER]: {
          buy: own(async (call, prompt) => {
            const file = { file_base64: Buffer.from(PNG).toString('base64'), content_type: 'image/png' }
            const { download_url } = await call('upload_file', { ...file, file_name: PNG_NAME })
            return call('kling_video', { prompt, image_urls: [download_url], ...SHOTS })
          }),
          differs: [
            BESIDE_A_FRAME,
            sentBy('file-stream-upload', 'asked', ABSENT),
            sentBy('file-base64-upload', ABSENT, 'asked'),
          ],
        },
      },
    },
    {
      name: 'seedance 2.5, as little as possible',
      ours: { model: SEEDANCE },
      theirs: theirs('bytedance_seedance_video', { duration: 4, resolution: '720p' }, [
        said('body.input.aspect_ratio', '16:9'),
      ]),
    },
    {
      name: 'seedance 2.5 from two frames, with all fields',
      ours: {
        model: SEEDANCE,
        imageUrl: IMAGE,
        endImageUrl: LAST,
        duration: 5,
        resolution: '480p',
        aspectRatio: '16:9',
        audio: false,
        extra: { return_last_frame: true },
      },
      theirs: theirs('bytedance_seedance_video', {
        first_frame_url: IMAGE,
        last_frame_url: LAST,
        duration: 5,
        resolution: '480p',
        aspect_ratio: '16:9',
        generate_audio: false,
        return_last_frame: true,
      }),
    },
    {
      name: 'seedance 2.5 from references of every kind',
      ours: { model: SEEDANCE, referenceUrls: [IMAGE, VIDEO, SOUND, LAST], duration: 30, aspectRatio: '21:9' },
      theirs: theirs('bytedance_seedance_video', {
        reference_image_urls: [IMAGE, LAST],
        reference_video_urls: [VIDEO],
        reference_audio_urls: [SOUND],
        duration: 30,
        resolution: '720p',
        aspect_ratio: '21:9',
      }),
    },
    {
      name: 'wan 2.7, text',
      ours: {
        model: 'wan/2-7',
        negativePrompt: 'blur',
        seed: 7,
        resolution: '720p',
        aspectRatio: '3:4',
        duration: 2,
      },
      theirs: theirs(
        'wan_video',
        { negative_prompt: 'blur', seed: 7, resolution: '720p', ratio: '3:4', duration: 2 },
        WAN,
      ),
    },
    {
      name: 'wan 2.7 from two frames',
      ours: { model: 'wan/2-7', imageUrl: IMAGE, endImageUrl: LAST, resolution: '1080p', duration: 5 },
      theirs: theirs('wan_video', { first_frame_url: IMAGE, last_frame_url: LAST }, [
        ...WAN,
        unasked('body.input.ratio', '16:9'),
      ]),
    },
    {
      name: 'wan 2.7 from references',
      ours: { model: 'wan/2-7', referenceUrls: [IMAGE, VIDEO], aspectRatio: '16:9', resolution: '1080p', duration: 5 },
      theirs: theirs('wan_video', { reference_image: [IMAGE], reference_video: [VIDEO] }, [
        ...WAN,
        ...otherwise('aspect_ratio', '16:9', 'ratio'),
      ]),
    },
    {
      name: 'minimax h3, text',
      ours: { model: 'minimax-h3', aspectRatio: '9:16', duration: 6 },
      theirs: theirs('hailuo_video', { aspectRatio: '9:16', duration: 6 }),
    },
    {
      name: 'minimax h3 from two frames',
      ours: { model: 'minimax-h3', imageUrl: IMAGE, endImageUrl: LAST, duration: 6 },
      theirs: theirs('hailuo_video', { imageUrl: IMAGE, endImageUrl: LAST, duration: 6 }),
    },
    {
      name: 'minimax h3 from references',
      ours: {
        model: 'minimax-h3',
        referenceUrls: [IMAGE, SOUND],
        aspectRatio: 'adaptive',
        resolution: '768p',
        duration: 6,
      },
      theirs: theirs(
        'hailuo_video',
        {
          referenceImageUrls: [IMAGE],
          referenceAudioUrls: [SOUND],
          aspectRatio: 'adaptive',
          resolution: '768p',
          duration: 6,
        },
        [spelled('768P', '768p')],
      ),
    },
    {
      name: 'the older veo from two frames',
      ours: {
        model: 'veo3_fast',
        imageUrl: IMAGE,
        endImageUrl: LAST,
        aspectRatio: '16:9',
        extra: { enableTranslation: true, enableFallback: false },
      },
      theirs: theirs('veo3_generate_video', { model: 'veo3_fast', imageUrls: [IMAGE, LAST], aspectRatio: '16:9' }, [
        olderVeo('aspect_ratio', '16:9', ABSENT),
        olderVeo('aspectRatio', ABSENT, '16:9'),
        olderVeo('generationType', 'FIRST_AND_LAST_FRAMES_2_VIDEO', ABSENT),
        olderVeo('resolution', '1080p', ABSENT),
        olderVeo('duration', 8, ABSENT),
      ]),
    },
  ],
  troubles: {
    fails: {
      ours: { code: 'provider_failed', charged: 'unknown' },
      [PEER]: { message: expect.stringMatching(/Internal Error/) },
    },
    'is moderated': {
      ours: { code: 'moderation', charged: 'unknown' },
      [PEER]: { message: expect.stringMatching(/flagged as sensitive/) },
    },
    'is refused': {
      ours: { code: 'moderation', charged: 'no' },
      [PEER]: { message: expect.stringMatching(/flagged by Website/) },
    },
    'has a wrong key': {
      ours: { code: 'auth', charged: 'no' },
      [PEER]: { message: expect.stringMatching(/access permissions/) },
    },
    'has no money': {
      ours: { code: 'insufficient_funds', charged: 'no' },
      [PEER]: { message: expect.stringMatching(/Credits insufficient/) },
    },
  },
})
