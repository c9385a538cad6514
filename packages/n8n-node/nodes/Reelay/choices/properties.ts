/**
 * The fields of the panel whose choices depend on the model. There is one property for each, however many models there are:
 * n8n asks the methods beside this file for the choices.
 */

import { PROVIDER_IDS } from '@reelay/core'
import { ADAPTERS } from '@reelay/core/host'
import type { INodeProperties } from 'n8n-workflow'
import { OTHER_MODEL } from '../host/chosen.ts'

/** Any name is a model there: they have nothing to choose from. */
const WITHOUT_LIST = PROVIDER_IDS.filter((id) => ADAPTERS[id].free || ADAPTERS[id].defaultModel === null)
const WITH_LIST = PROVIDER_IDS.filter((id) => !WITHOUT_LIST.includes(id))

export function modelProperties(operations: string[]): INodeProperties[] {
  const show = { resource: ['video'], operation: operations }
  return [
    {
      displayName: 'Model',
      name: 'model',
      type: 'resourceLocator',
      default: { mode: 'list', value: '' },
      displayOptions: { show: { ...show, provider: WITH_LIST, '@version': [{ _cnd: { gte: 2 } }] } },
      modes: [
        {
          displayName: 'From List',
          name: 'list',
          type: 'list',
          placeholder: 'Default of the provider',
          // The cards are at hand without a credential.
          typeOptions: { searchListMethod: 'models', searchable: true, skipCredentialsCheckInRLC: true },
        },
        { displayName: 'By Name', name: 'id', type: 'string', placeholder: 'e.g. seedance-2.5' },
      ],
      typeOptions: { loadOptionsDependsOn: ['provider'] },
      description:
        'The model that makes the video. Left empty, the default of the provider. By name: any that the provider serves; price and limits are not known then.',
    },
    {
      displayName: 'Model Name or ID',
      name: 'model',
      type: 'options',
      allowArbitraryValues: true,
      default: '',
      displayOptions: { show: { ...show, provider: WITH_LIST, '@version': [1] } },
      typeOptions: { loadOptionsMethod: 'models', loadOptionsDependsOn: ['provider'] },
      description:
        'The model that makes the video. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
    },
    {
      displayName: 'Model Name',
      name: 'customModel',
      type: 'string',
      default: '',
      required: true,
      placeholder: 'e.g. seedance-2.5',
      displayOptions: {
        show: { ...show, provider: WITH_LIST, '@version': [1] },
        // A `show` rule on a value is met by any expression in n8n; this one is not.
        hide: { model: [{ _cnd: { not: OTHER_MODEL } }] },
      },
      description: 'The model as the provider names it',
    },
    {
      displayName: 'Model',
      name: 'model',
      type: 'string',
      default: '',
      displayOptions: { show: { ...show, provider: WITHOUT_LIST } },
      placeholder: 'e.g. seedance-2.5',
      description: 'The model as the host names it. The sandbox stands in for every model: any name will do, or none.',
    },
    choice('resolution', 'Resolution', 'resolutions', ['model', 'model.value', 'customModel'], {
      displayOptions: { show },
      description: 'How large the picture is. By expression, also a size such as 1280x720.',
    }),
    choice('duration', 'Duration', 'durations', ['model', 'model.value', 'customModel', 'resolution', ...GIVEN], {
      displayOptions: { show },
      description: 'How long the video is, in seconds, and what it costs. By expression, any number.',
    }),
    choice('aspectRatio', 'Aspect Ratio', 'aspectRatios', ['model', 'model.value', 'customModel'], {
      displayOptions: { show },
      description: 'The shape of the picture',
    }),
  ]
}

/** What the price of a duration depends on beside the model. */
const GIVEN = ['imageUrl', 'endImageUrl', 'referenceUrls', 'audio']

function choice(
  name: string,
  displayName: string,
  loadOptionsMethod: string,
  dependsOn: string[],
  more: Partial<INodeProperties>,
): INodeProperties {
  return {
    displayName,
    name,
    type: 'options',
    allowArbitraryValues: true,
    default: '',
    typeOptions: { loadOptionsMethod, loadOptionsDependsOn: ['provider', ...dependsOn] },
    ...more,
  }
}
