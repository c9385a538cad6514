/** What a video file says of itself. */

import type { ClipFile } from '../engine/ledger/ledger.ts'

/**
 * Duration in seconds, width and height in pixels as displayed.
 * @throws Error when the file has no readable structure (`moov`) or no video track
 */
export async function readMp4(path: string): Promise<Pick<ClipFile, 'duration' | 'width' | 'height'>> {
  // Loaded on first use: a run that downloads nothing should not pay for a demuxer.
  const { FilePathSource, Input, MATROSKA, MP4, QTFF, WEBM } = await import('mediabunny')
  using input = new Input({ source: new FilePathSource(path), formats: [MP4, QTFF, WEBM, MATROSKA] })
  const track = await input.getPrimaryVideoTrack()
  if (!track) throw new Error('the file holds no video track')
  const duration = await input.computeDuration()
  return { duration: Math.round(duration * 1000) / 1000, width: track.displayWidth, height: track.displayHeight }
}
