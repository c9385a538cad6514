import { describe, expect, it } from 'vitest'
import { addressesIn, plainAddressesIn, resolveAddress } from '../../src/providers/addresses.ts'
import { ADAPTERS } from '../../src/providers/registry.ts'

const U = 'https://cdn.example.com/files/clip'
const MP4 = 'https://cdn.example.com/clip.mp4'

describe('the address of the file', () => {
  it.each([
    { url: U },
    { video_url: U },
    { metadata: { url: U } },
    { unsigned_urls: [U] },
    { video: { url: U } },
    { videos: [{ url: U }] },
    { output: [U] },
    { output: { url: U } },
    { output: U },
    { data: [{ url: U }] },
    { data: { url: U } },
    { result: { video_url: U } },
    { content: { video_url: U } },
    { output_url: U },
    { download_url: U },
    { result_url: U },
    { videoUrl: U },
    { downloadUrl: U },
    { fileUrl: U },
    { outputUrl: U },
    { urls: [U] },
    { files: [{ uri: U }] },
    { href: U },
    { src: U },
    { response: { generations: [{ video: { uri: U } }] } },
    { generations: { assets: { video: U } } },
    { assets: [{ href: U, type: 'video' }] },
    { data: { task_result: { videos: [{ id: '1', url: U, duration: '5' }] } } },
    { data: { result: { data: [{ url: [U] }] } } },
    { response: { generateVideoResponse: { generatedSamples: [{ video: { uri: U } }] } } },
    { data: { resultJson: JSON.stringify({ resultUrls: [U] }) } },
    { type: 'image-to-video', output: { image_to_video_result: { url: U } } },
    { video_with_audio_url: U },
    { links: { self: 'https://api.example.com/v1/videos/1', download: U } },
    { urls: { get: 'https://api.example.com/p/1', cancel: 'https://api.example.com/p/1/cancel' }, output: [U] },
    { Result: { Video_URL: ` ${U} ` } },
    U,
  ])('is found in %j', (body) => {
    expect(
      addressesIn({ id: 'vid_1', status: 'completed', ...(typeof body === 'string' ? { url: body } : body) }),
    ).toEqual([U])
  })

  it.each([
    { 0: U },
    { output: { 0: U } },
    { videos: { 0: { url: U } } },
    { list: [U] },
    { values: { a: [[U]] } },
    { '720p': U },
    { playback: { hls: 'https://cdn.example.com/a.m3u8', mp4: U } },
    { foo: { bar: { baz: U } } },
    { choices: [{ message: { role: 'assistant', content: U } }] },
    { choices: [{ message: { content: `Here is your video: ${U}` } }] },
    { choices: [{ message: { content: `[Download the video](${U})` } }] },
    { choices: [{ message: { content: `![poster](https://cdn.example.com/p)\n\n[▶ video](${U}).` } }] },
    { choices: [{ message: { content: `<video src="${U}" poster="https://cdn.example.com/p"></video>` } }] },
    { choices: [{ message: { content: [{ type: 'text', text: `Your clip: <${U}>` }] } }] },
    { candidates: [{ content: { parts: [{ text: `生成完成：${U}。` }] } }] },
    { output_text: `Your clip is ready at ${U}, enjoy` },
    { output: `Done! ${U}` },
    { url: ` <${U}> ` },
    { url: `"${U}"` },
    { data: JSON.stringify({ link: U }).replaceAll('/', '\\/') },
    {
      xyz: U,
      docs: 'https://docs.example.com/a',
      thumbnail: 'https://cdn.example.com/t',
      see: 'https://example.com/docs/x',
    },
    { xyz: U, self: 'https://api.example.com/v1/videos/vid_1', image: { url: 'https://cdn.example.com/i.png' } },
    {
      links: [
        { rel: 'self', href: 'https://cdn.example.com/x' },
        { rel: 'poster', href: MP4 },
        { rel: 'video', href: U },
      ],
    },
  ])('is found in a list, a chat, a text or under any name: %j', (body) => {
    expect(addressesIn({ id: 'vid_1', status: 'completed', ...body })).toEqual([U])
  })

  it('is written as it is meant, not as HTML writes it', () => {
    const signed = 'https://cdn.example.com/clip.mp4?a=1&b=2'
    for (const body of [
      { url: signed.replace('&', '&amp;') },
      { video_url: signed.replace('&', '&#38;') },
      { choices: [{ message: { content: `<a href="${signed.replace('&', '&amp;')}">video</a>` } }] },
    ])
      expect(addressesIn({ status: 'completed', ...body })).toEqual([signed])
  })

  it('those under a name that says nothing come last, and hide no reason of a failure', () => {
    const body = { note: MP4, content: `See the video at ${U}1`, result: { url: U } }
    expect(addressesIn(body)).toEqual([U, MP4, `${U}1`])
    expect(plainAddressesIn(body)).toEqual([U])
    const refused = { status: 'completed', xyz: U, error: { message: 'Violates our safety policy.' } }
    expect(ADAPTERS.artifex.readPoll(refused)).toMatchObject({ videoUrl: U, failure: { code: 'moderation' } })
  })

  it('is the text itself, where an answer is nothing else', () => {
    expect(addressesIn(U)).toEqual([U])
    expect(addressesIn([U])).toEqual([U])
  })

  it.each([
    { thumbnail_url: U },
    { cover: U },
    { poster: { url: U } },
    { preview_url: U },
    { last_frame_url: U },
    { webhook_url: U },
    { callback: U },
    { callbackUrl: U },
    { documentation_url: U },
    { docs: { url: U } },
    { status_url: U },
    { urls: { get: U, cancel: U, web: U } },
    { links: { self: U } },
    { input: { video_url: U } },
    { input_video_url: U },
    { reference_videos: [U] },
    { source_url: U },
    { image_urls: [U] },
    { first_frame_image: U },
    { request: { url: U } },
    { params: { video: { url: U } } },
    { error: { url: U, doc_link: U } },
    { audio_url: U },
    {
      assets: [
        { type: 'image', url: U },
        { type: 'thumbnail', url: U },
      ],
    },
    { files: [{ mime_type: 'audio/mpeg', url: U }] },
    { url: `${U}.png` },
    { outputs: [`${U}.jpg?x=1`, `${U}.json`] },
    { prompt: U },
    { prompt: MP4, revised_prompt: `a video like ${MP4}` },
    { message: U },
    { message: 'For a video see https://docs.example.com/api/videos' },
    { choices: [{ message: { content: 'Your video is in the queue: https://api.example.com/v1/tasks/1' } }] },
    { choices: [{ message: { content: `A picture: ![video](${U})` } }] },
    { choices: [{ message: { content: 'Watch https://example.com/ or https://example.com/pricing' } }] },
    { error: { message: `See ${MP4}` } },
    { links: [{ rel: 'thumbnail', href: MP4 }] },
    { xyz: 'https://host.example/v1/videos/vid_1' },
    { output: 'a red fox at https://example.com' },
    { result: 'pending', path: 'eu/west', link: 'n/a', url: '' },
  ])('is not to be taken from %j', (body) => {
    expect(addressesIn({ id: 'vid_1', status: 'completed', ...body })).toEqual([])
  })

  it('those that are plainly of a video come first, marked copies last', () => {
    const body = {
      url: U,
      watermark_url: 'https://cdn.example.com/marked',
      output: { video: MP4 },
      result: { url: `${U}2` },
    }
    expect(addressesIn(body)).toEqual([MP4, U, `${U}2`, 'https://cdn.example.com/marked'])
  })

  it('a file in the reply is one, with or without the word data', () => {
    const file = Buffer.from([0, 0, 0, 32, ...Buffer.from('ftypisom')]).toString('base64')
    const address = `data:video/mp4;base64,${file}`
    expect(addressesIn({ url: address })).toEqual([address])
    expect(addressesIn({ data: [{ b64_json: file }] })).toEqual([address])
    expect(addressesIn({ response: { videos: [{ bytesBase64Encoded: file, mimeType: 'video/mp4' }] } })).toEqual([
      address,
    ])
    expect(addressesIn({ data: [{ b64_json: 'aGVsbG8=' }] })).toEqual([])
  })

  it('a body that is deep, wide or round about is no trouble', () => {
    let deep: unknown = { url: U }
    for (let depth = 0; depth < 2000; depth++) deep = { data: deep }
    expect(addressesIn(deep)).toEqual([])
    expect(addressesIn({ videos: Array.from({ length: 100_000 }, (_, at) => ({ url: `${U}/${at}` })) })).toHaveLength(
      12,
    )
    for (const odd of [null, undefined, 5, true, [], {}, { url: null }, { url: [[[]]] }, { url: {} }])
      expect(addressesIn(odd)).toEqual([])
  })
})

it.each([
  [
    '/files/clip.mp4',
    'https://host.example/v1',
    ['https://host.example/files/clip.mp4', 'https://host.example/v1/files/clip.mp4'],
  ],
  ['/files/clip.mp4', 'https://host.example', ['https://host.example/files/clip.mp4']],
  ['//other.example/f.mp4', 'https://host.example/v1', ['https://other.example/f.mp4']],
  [
    'files/x.mp4',
    'https://host.example/v1',
    ['https://host.example/v1/files/x.mp4', 'https://host.example/files/x.mp4'],
  ],
  ['x.mp4', 'https://host.example/v1', ['https://host.example/v1/x.mp4', 'https://host.example/x.mp4']],
  ['https://a.example/b', 'https://host.example/v1', ['https://a.example/b']],
  ['not an address', 'https://host.example/v1', ['not an address']],
  ['data:video/mp4;base64,AAAA', 'https://host.example/v1', ['data:video/mp4;base64,AAAA']],
])('%s at %s', (address, root, urls) => {
  expect(resolveAddress(address, root)).toEqual(urls)
})
