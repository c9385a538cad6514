/** How n8n's panel asks for the choices: whenever it is opened, and when what they depend on is changed. */

import { isProviderId } from '@reelay/core'
import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult, INodePropertyOptions } from 'n8n-workflow'
import { modelIn, OTHER_MODEL } from '../host/chosen.ts'
import { ONLY } from '../host/only-provider.ts'
import { type Chosen, durations, models, ratios, resolutions } from './lists.ts'
import { servedBeside } from './served.ts'

export const loadOptions = {
  async models(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
    const choices = models(readChosen(this).provider)
    const [first] = choices
    return [
      ...(first ? [{ name: `Default: ${first.name}`, value: '' }] : []),
      ...choices,
      {
        name: 'Other Model',
        value: OTHER_MODEL,
        description: 'Any model that the provider serves, by its name. Price and limits are not known then.',
      },
    ]
  },
  async resolutions(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
    return resolutions(readChosen(this))
  },
  async durations(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
    return durations(readChosen(this))
  },
  async aspectRatios(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
    return ratios(readChosen(this))
  },
}

export const listSearch = {
  async models(this: ILoadOptionsFunctions, filter = ''): Promise<INodeListSearchResult> {
    const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
    const { provider } = readChosen(this)
    const choices = [...models(provider), ...(await servedBeside(this, provider))]
    return { results: choices.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word))) }
  },
}

/** Nothing is required here: a panel that is half filled in has its choices, too. */
function readChosen(context: ILoadOptionsFunctions): Chosen {
  const parameters = (context.getCurrentNodeParameters() ?? {}) as IDataObject
  const { provider, customModel, resolution, imageUrl, endImageUrl, referenceUrls, audio } = parameters
  const options = (parameters['options'] ?? {}) as IDataObject
  const model = modelIn(parameters['model'])
  const hasBinary = options['imageBinaryProperty'] !== undefined
  return {
    provider: ONLY ?? (isProviderId(provider) ? provider : 'sandbox'),
    model: known(model === OTHER_MODEL ? customModel : model),
    resolution: known(resolution),
    given: {
      image: isGiven(imageUrl) || hasBinary,
      endImage: isGiven(endImageUrl),
      references: isGiven(referenceUrls),
    },
    audio: audio === 'on' ? true : audio === 'off' ? false : undefined,
  }
}

/** An expression is known when it runs, and not before. */
function known(value: unknown): string | null {
  if (value === undefined || value === null) return ''
  const text = String(value)
  return text.startsWith('=') ? null : text
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
