/** The page of a package for one provider, as npm and n8n show it. */

import { models } from '../nodes/Reelay/choices/lists.ts'
import type { Chosen } from './chosen.mts'

const REPOSITORY = 'https://github.com/reelay/reelay/blob/main'
const NODE_PAGE = `${REPOSITORY}/packages/n8n-node/README.md`

export function readmeOf({ adapter, displayName, makes, name, packageName }: Chosen): string {
  const { about, balance, baseUrl, callbacks, free } = adapter
  if (free || baseUrl === null) throw new Error(`${adapter.id} is no single service.`)
  const sleeps = callbacks
    ? ` Or set **Waiting** to *Suspend Until Called*: n8n puts the execution to sleep, and ${adapter.name} wakes it. n8n has to be reachable from the internet for that, as n8n Cloud is.`
    : ''
  const rows = models(adapter.id).map((choice) => `| \`${choice.value}\` | ${priceIn(choice.name)} |`)
  return `<!-- Written by \`npm run build:cloud\`. Do not edit. -->

# ${displayName} for n8n

A node that turns prompts into video files through ${adapter.name}: ${makes}. It submits, waits, downloads and checks the clip. **It
never pays twice**, and it never loses a clip that is paid.

- **The price stands in the panel** before you run, and a budget (**Max Cost**) holds for all items together.
- **Retry On Fail is safe**: what was bought is taken up again, not bought again.
- **Twenty items take as long as the slowest one**, not as long as all together.
- An agent can use it as a tool.

It speaks with ${adapter.name} only. [Reelay for n8n](${NODE_PAGE}) is the same node for all providers, for an n8n of your own.

## Install

Search for *${displayName}* in n8n's node panel, or open **Settings → Community nodes → Install** and enter \`${packageName}\`.

## The credential

One credential, *${displayName} API*. **API Key**: ${lowerFirst(about.keyHelp)}. Leave **Base URL** as it is. n8n tests the key as soon
as you save it, which spends nothing.

## The first clip

1. Start a workflow with **Trigger manually**, press **+**, search for *${displayName}* and choose *Generate a video*.
2. Choose or make the credential, and write a **Prompt**.
3. Choose a **Model** and a **Duration**: the price stands beside it. The operation *Estimate* tells it, too, and sends nothing.
4. Set **Max Cost (USD)** and press **Execute step**. After some minutes choose **Binary** and **View** in the output: your clip plays.

The node looks from time to time whether the clip is ready.${sleeps}

## Operations

| operation | what it does | costs money |
| --- | --- | --- |
| **Generate** | Buys a video, waits for it and downloads it, in one step. | yes |
| **Submit** | Buys a video and goes on at once with its \`taskId\`. | yes |
| **Wait** | Waits until a submitted video is ready. | no |
| **Get** | Looks once at a task. | no |
| **Download** | Fetches the file of a finished task. | no |
| **Estimate** | Tells what a video would cost. Sends nothing. | no |
${balance ? '| **Balance** (Account) | What is left on the account. | no |\n' : ''}
## Models

| model | price |
| --- | --- |
${rows.join('\n')}

By name any other model that ${adapter.name} serves; its price and limits are not known then. Lengths, sizes and sources of the
prices: [model cards](${REPOSITORY}/docs/reference/model-cards.md).

## From the node with all providers, and back

All parameters have the same names, and the credential has the same type. In a workflow saved by the other node change \`type\` to
\`${packageName}.${name}\`, or back to \`n8n-nodes-reelay.reelay\` with \`"provider": "${adapter.id}"\` among its parameters. What
the parameters, fields and messages mean: [the page of that node](${NODE_PAGE}).

## Licence

MIT
`
}

/** \`veo-3.1 · from $0.40\` → \`from $0.40\`. */
function priceIn(name: string): string {
  return name.split(' · ').slice(1).join(', ')
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/, '')
}
