/** The option Price: what a clip costs by a person's own word. */

import type { INodeProperties } from 'n8n-workflow'

export const price: INodeProperties = {
  displayName: 'Price',
  name: 'price',
  type: 'fixedCollection',
  default: {},
  placeholder: 'Set Price',
  description:
    'What a clip costs by your contract or at your gateway, instead of the price that is known here. Max Cost and the estimates count it; what is sent stays the same.',
  options: [
    {
      displayName: 'Price',
      name: 'own',
      values: [
        {
          displayName: 'USD',
          name: 'usd',
          type: 'number',
          typeOptions: { minValue: 0, numberPrecision: 6 },
          default: 0.1,
          description: 'The amount in US dollars',
        },
        {
          displayName: 'Per',
          name: 'per',
          type: 'options',
          default: 'second',
          options: [
            { name: 'Second', value: 'second' },
            { name: 'Clip', value: 'clip' },
          ],
          description: 'Whether the amount is for each second of video, or for a clip of any length',
        },
      ],
    },
  ],
}
