/** What the tables of kie's models are written in. */

import { type Fields, oneOf, required, text, webUrls } from './check-body.ts'

export interface Input {
  prompt?: string
  duration?: number | string
  resolution?: string
  mode?: string
  aspect_ratio?: string
  ratio?: string
  sound?: boolean
  audio?: boolean
  first_frame_url?: string
  last_frame_url?: string
  image_urls?: readonly string[]
  [name: string]: unknown
}

export interface Model {
  fields: Fields
  credits(input: Input): number
  /** What is wrong with several fields together. */
  complaint?(input: Input): string | undefined
}

export const flag = (value: unknown, field: string) =>
  typeof value === 'boolean' ? undefined : { field, message: `${field} must be a boolean` }
export const whole = (value: unknown, field: string) =>
  Number.isInteger(value) ? undefined : { field, message: `${field} must be an integer` }
export const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
export const ints = (from: number, to: number) => oneOf(...range(from, to))
export const texts = (...values: number[]) => oneOf(...values.map(String))

export const prompt = (max: number) => ({ prompt: required(text({ max })) })
export const WIDE = ['16:9', '9:16', '1:1', '4:3', '3:4', '21:9'] as const

export type Rates = Readonly<Record<string, number>>
export const bySecond =
  (rates: Rates, size: (input: Input) => string) =>
  (input: Input): number =>
    (rates[size(input)] ?? 0) * Number(input.duration ?? 5)

export const ONE = required(webUrls({ max: 1 }))
