import type { Body } from '../http/body.ts'

/** Of an uploaded image [API pages: JPEG, PNG, WebP; at most 10 MB]. */
const types: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }
const limit = 10 * 1024 * 1024

/** The image in the multipart field `file`, or what is wrong with it. */
export function uploadedImage(body: Body): { image: File; extension: string } | { wrong: string } {
  if (body.kind !== 'form') return { wrong: 'multipart/form-data with a field named file is required' }
  const image = body.files['file']
  if (!image) return { wrong: "the field 'file' is required" }
  const extension = types[image.type]
  if (!extension) return { wrong: `unsupported file type '${image.type}': use JPEG, PNG or WebP` }
  if (image.size > limit) return { wrong: 'the file is larger than 10 MB' }
  return { image, extension }
}
