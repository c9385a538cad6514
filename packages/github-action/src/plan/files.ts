/** The files of a prompt: first and last frame, references. */

import { dirname, join } from 'node:path'
import type { ImageInput } from '@reelay/core'
import { FILE_FIELD_NAMES, type FileFieldName } from '@reelay/core/host'
import { readImageFile } from '@reelay/core/node'
import type { Inputs } from '../inputs/inputs.ts'
import type { PromptClip } from '../prompts/expand.ts'
import type { Workspace } from '../runner/workspace.ts'

export type Files = Partial<Record<FileFieldName, ImageInput[]>>

/** What the fields for files name: addresses as they are, and what lies in the workspace. */
export async function readFiles(
  clip: PromptClip,
  inputs: Inputs,
  workspace: Workspace,
  add: (field: FileFieldName, message: string) => void,
): Promise<Files> {
  const read: Files = {}
  for (const field of FILE_FIELD_NAMES) {
    const own = clip.files[field] ?? []
    const isOwn = own.length > 0
    const folder = isOwn && clip.source !== null ? dirname(join(workspace.root, clip.source.file)) : workspace.root
    const images: ImageInput[] = []
    for (const image of isOwn ? own : (inputs.defaults[field] ?? [])) {
      // `scheme:` is an address, `C:\…` is not.
      if (/^[a-z][a-z0-9+.-]+:/i.test(image)) images.push(image)
      else {
        try {
          images.push(await readImageFile(workspace.resolve(image, folder)))
        } catch (error) {
          // Some say what to do in sentences of their own.
          const why = (error as Error).message.replace(/\.$/, '')
          add(
            field,
            `"${image}" cannot be used: ${why}. Give a public address (https://…) or the path of an image in the repository, relative to ${isOwn ? 'the prompt file' : 'its root'}.`,
          )
        }
      }
    }
    read[field] = images
  }
  return read
}
