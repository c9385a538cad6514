/** A run with one clip of every kind, and the folder that the Action would leave. */

import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { sumUsd } from '@reelay/core/host'
import { sandboxClip } from '../../packages/core/src/providers/sandbox/clip.ts'
import type { Manifest, Video } from '../../packages/github-action/src/clips/manifest.ts'
import type { Compared } from '../../packages/github-action/src/report/compared.ts'
import { renderGallery } from '../../packages/github-action/src/report/gallery.ts'

/** What a path's clip is made from: a fixture, or the sandbox's clip of the video's size. */
type Look = 'day' | 'night'

export interface SampleVideo extends Video {
  look?: Look
}

export function sampleVideo(video: Partial<SampleVideo> = {}): SampleVideo {
  return {
    prompt: 'A sun rolls over a meadow.',
    source: { file: 'prompts/sun.md', line: 1 },
    provider: 'sandbox',
    model: 'sora-2',
    taskId: 'task_1',
    status: 'succeeded',
    path: null,
    bytes: 29_942,
    sha256: null,
    duration: 4,
    width: 1280,
    height: 720,
    audio: null,
    seed: null,
    estimatedCost: 0.4,
    cost: 0.4,
    fallbackFrom: null,
    reused: false,
    error: null,
    ...video,
  }
}

export function sampleFailure(
  code: string,
  charged: 'no' | 'yes' | 'unknown',
  message: string,
  video: Partial<SampleVideo> = {},
): SampleVideo {
  const nothing = { path: null, bytes: null, width: null, height: null, cost: charged === 'no' ? 0 : null }
  return sampleVideo({ status: 'failed', ...nothing, error: { code, charged, message }, ...video })
}

const LANDSCAPE = { width: 1280, height: 720 }
const PORTRAIT = { width: 720, height: 1280 }

export const SAMPLE: SampleVideo[] = [
  sampleVideo({
    prompt: 'A coral sun rolls over a quiet green meadow, flat paper-cut style, soft morning sky.',
    source: { file: 'prompts/spring/meadow.prompt.yml', line: 6 },
    path: 'videos/spring/001-meadow.mp4',
    look: 'day',
  }),
  sampleVideo({
    prompt:
      'Night over a still, dark sea. A honey-coloured moon drifts from left to right while the camera holds. Minimal, two colours and one light, grain like an old poster. No text, no people, no birds. The last frame should match the first so that the clip can loop on the landing page without a cut.',
    source: { file: 'prompts/night/moon.md', line: 1 },
    provider: 'apimaster',
    path: 'videos/night/002-moon.mp4',
    bytes: 12_309,
    duration: 8,
    cost: 0.8,
    estimatedCost: 0.8,
    look: 'night',
  }),
  sampleVideo({
    prompt: 'Vertical cut for stories: the same coral sun, higher in the frame, with room for a headline below.',
    source: { file: 'prompts/spring/stories.csv', line: 2 },
    provider: 'aivideoapi',
    path: 'videos/spring/003-stories.mp4',
    bytes: 34_410,
    ...PORTRAIT,
    look: 'day',
  }),
  sampleFailure(
    'moderation',
    'no',
    'AIVideoAPI could not make the clip (task 8f1c2e, failed): the prompt names a person who can be recognised. The credits were given back. Change the prompt.',
    {
      prompt: 'A famous singer walks through the meadow at dawn and waves.',
      source: { file: 'prompts/spring/stories.csv', line: 3 },
      provider: 'aivideoapi',
    },
  ),
  sampleVideo({
    prompt: 'Moonrise, wide. Slow.',
    source: { file: 'prompts/night/moonrise.txt', line: 1 },
    provider: 'apimart',
    model: 'sora-2-preview',
    path: 'videos/night/005-moonrise.mp4',
    bytes: 9_870,
    width: 1792,
    height: 1024,
    cost: 0,
    reused: true,
    look: 'night',
  }),
  sampleVideo({
    prompt: 'Moon over the sea, vertical, for the phone wallpaper. Deep violet sky, calm.',
    source: { file: 'prompts/night/wallpaper.md', line: 1 },
    provider: 'apimaster',
    model: 'sora-2-pro',
    path: 'videos/night/006-wallpaper.mp4',
    bytes: 11_439,
    width: 1080,
    height: 1920,
    cost: 2,
    estimatedCost: 2,
    look: 'night',
  }),
  sampleFailure(
    'submit_unknown',
    'unknown',
    'Nobody knows whether Artifex took the request: the connection was lost after the request was written. It may have been charged, so Reelay does not send it again. Look at https://artifex.help/tasks.',
    {
      prompt: 'The sun sets behind the meadow and the picture turns to night.',
      source: { file: 'prompts/spring/sunset.prompt.yml', line: 6 },
      provider: 'artifex',
      status: null,
      taskId: null,
    },
  ),
  sampleVideo({
    prompt: 'Noon. The sun stands still for a second, then rolls on. 太陽がゆっくり転がる 🌞',
    source: { file: 'prompts/spring/noon.prompt.yml', line: 9 },
    path: 'videos/spring/008-noon.mp4',
    cost: 0,
    estimatedCost: 0.4,
    reused: true,
    look: 'day',
    ...LANDSCAPE,
  }),
  sampleVideo({
    prompt: 'Loop for the footer: violet night, one lamp-like moon, nothing else moves.',
    source: null,
    path: 'videos/009-footer.mp4',
    bytes: 10_138,
    width: 1920,
    height: 1080,
    cost: 0,
    estimatedCost: 0,
    look: 'night',
  }),
]

export function sampleManifest(videos: readonly SampleVideo[], totals: Partial<Manifest> = {}): Manifest {
  return {
    version: 1,
    videos: videos.map(({ look: _, ...video }) => video),
    succeeded: videos.filter((video) => video.status === 'succeeded').length,
    failed: videos.filter((video) => video.error !== null).length,
    reused: videos.filter((video) => video.reused).length,
    estimatedCost: sumUsd(videos.map((video) => video.estimatedCost)),
    cost: sumUsd(videos.map((video) => video.cost)),
    ...totals,
  }
}

/** The clip's address as the Action gives it: from the output folder, each segment encoded. */
export function clipHref(video: Video): string | null {
  return video.path === null ? null : video.path.split('/').slice(1).map(encodeURIComponent).join('/')
}

/** Writes the clips and the page into a folder; the page's address. */
export async function writeGallery(
  folder: string,
  videos: readonly SampleVideo[],
  title?: string,
  compared?: readonly Compared[],
): Promise<string> {
  for (const video of videos) {
    const href = clipHref(video)
    if (href !== null) await writeClip(join(folder, decodeURIComponent(href)), video)
  }
  const page = join(folder, 'index.html')
  const html = renderGallery(sampleManifest(videos), {
    clipHref,
    generatedAt: '2026-11-20T09:30:00Z',
    ...(title === undefined ? {} : { title }),
    ...(compared === undefined ? {} : { compared }),
  })
  await mkdir(folder, { recursive: true })
  await writeFile(page, html)
  return pathToFileURL(page).href
}

async function writeClip(target: string, video: SampleVideo): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  if (video.look === 'day') await copyFile(fixture(video.height! > video.width! ? '9x16' : '16x9'), target)
  else await writeFile(target, sandboxClip(`${video.width}x${video.height}`, video.duration ?? 4))
}

function fixture(shape: '16x9' | '9x16'): string {
  return fileURLToPath(new URL(`../fixtures/clip-${shape}.mp4`, import.meta.url))
}
