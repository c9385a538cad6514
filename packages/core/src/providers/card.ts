/** What a model can do and costs, as data that the checks, the estimates, the docs and the choices in n8n all read. */

import type { FieldName } from '../video/fields.ts'
import type { ProviderId } from '../video/provider-id.ts'
import type { AspectRatio, Resolution } from '../video/request.ts'
import type { MediaKind } from './media-kind.ts'
import type { CardWire } from './wire-map.ts'

/** Where a fact is from and when it was read. */
export interface Source {
  /** A page, or one of the five texts that the project started from. */
  from: string
  /** ISO date. */
  asOf: string
  /** Not the provider's own word: a third party's, to be taken as an estimate. */
  thirdParty?: boolean
}

/** USD for each second of video, by resolution; for each call; or by the first row that fits. */
export type Price =
  | { per: 'second'; usd: Readonly<Record<string, number>>; source: Source; note?: string }
  | { per: 'call'; usd: number; source: Source; note?: string }
  | { per: 'row'; rows: readonly PriceRow[]; source: Source; note?: string }

/** What a clip costs that is as the row says; what a row leaves out may be anything. */
export interface PriceRow {
  per: 'second' | 'call'
  usd: number
  resolution?: Resolution
  aspectRatio?: AspectRatio
  audio?: boolean
  /** With a first frame. */
  image?: boolean
  references?: boolean
  /** With a video among the references, as far as their addresses say. */
  video?: boolean
  /** Seconds, where they change the price of a call. */
  duration?: number
  /** USD that the shortest clip costs all the same. */
  least?: number
  /** USD more for each image that is given, whatever it is for. */
  eachImage?: number
  /** So many of them cost nothing. */
  freeImages?: number
  /** USD more for each sound among the references. */
  eachSound?: number
}

/** What a clip that is as `where` says leaves of its other values: a model makes 1080p in eight seconds only. */
export interface Limit {
  where: {
    resolution?: Resolution
    /** Sound, as it is asked for or comes unasked. */
    audio?: boolean
    /** With a video among the references, as far as their addresses say. */
    video?: true
  }
  durations?: readonly number[]
  resolutions?: readonly Resolution[]
  audio?: false
}

/** How a model is asked, by what is given: words alone, a first frame, a first and a last frame, or references. */
export type Form = 'text' | 'image' | 'firstLast' | 'reference'

/** What differs in one form. */
export interface FormCard
  extends Partial<
    Pick<
      ModelCard,
      | 'wire'
      | 'durations'
      | 'resolutions'
      | 'aspectRatios'
      | 'images'
      | 'references'
      | 'limits'
      | 'promptMax'
      | 'seed'
      | 'price'
      | 'defaults'
      | 'required'
      | 'always'
    >
  > {
  /** The vendor's id for the model in this form, where it has one: it may be named as the model, too. */
  model?: string
}

export interface ModelCard {
  provider: ProviderId
  model: string
  /** Other names that the provider takes for it. */
  aliases?: readonly string[]
  /** Seconds that the model makes, the cheapest first: the default. */
  durations: readonly number[]
  /** The default first. */
  resolutions: readonly Resolution[]
  /** The default first; empty where a reference image always decides. */
  aspectRatios: readonly AspectRatio[]
  images: {
    min: number
    max: number
    /** The image decides the ratio of the video, whatever was asked. */
    decidesRatio?: boolean
    /** No files of the workspace, whatever the provider's other models take. */
    addressesOnly?: true
    /** Formats, bytes, short side (pixels) and ratio that a file must have, as far as stated. */
    formats?: readonly string[]
    maxBytes?: number
    minShortSide?: number
    ratio?: readonly [min: number, max: number]
  }
  /** Longest prompt in characters, where stated. */
  promptMax?: number
  /** It counts UTF-16 units, of which an emoji has two. */
  promptInUnits?: true
  /** It counts a Chinese character as two. */
  promptHanTwice?: true
  /** An image alone will do. */
  promptOptional?: boolean
  /** How this model's fields are called, where that differs from the provider's other models; null: it has none such. */
  wire?: CardWire
  /** Seeds that it takes, where not all. */
  seed?: readonly [least: number, most: number]
  /** Files beside the first frame that it takes: how many and of what kind, where not any. */
  references?: {
    /** In all. */
    max?: number
    min?: number
    kinds?: readonly MediaKind[]
    /** Of one kind, where fewer than in all. */
    most?: Readonly<Partial<Record<MediaKind, number>>>
    /** Images where a video is among the references, where fewer than without one. */
    imagesBesideVideo?: number
    /** `max` counts the first and the last frame as well. */
    withFrames?: true
    /** A sound alone will not do. */
    soundNeedsPicture?: true
  }
  limits?: readonly Limit[]
  /** Commands that the prompt may hold, such as `--dur 12`, and the field that each stands for. */
  promptCommands?: Readonly<Record<string, FieldName>>
  /** The forms that differ from what is said above. A form that is not here is as above. */
  forms?: Readonly<Partial<Record<Form, FormCard>>>
  /** The form that was chosen, and the vendor's id for it. */
  form?: Form
  formModel?: string
  /**
   * What the provider takes where a field is not sent. A model that has these is sent nothing that nobody asked for, except
   * what is `required`: of that the first in its list.
   */
  defaults?: { duration?: number; resolution?: Resolution; aspectRatio?: AspectRatio; audio?: boolean }
  required?: ReadonlyArray<'duration' | 'resolution' | 'aspectRatio'>
  /** Fields of the provider's own without which it refuses a request; those of `extra` come before them. */
  always?: Readonly<Record<string, unknown>>
  /** null where the provider's price for this very name is not known. */
  price: Price | null
  /** How long a job usually takes, in milliseconds. */
  typicalMs: number
  /** Switched off by its maker. A warning, never a refusal: only the host knows whether it still serves the name. */
  retired?: { by: string; on: string; source: string; replacement?: string }
  source: Source
}

/** Whole seconds from `from` to `to`. */
export function seconds(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
