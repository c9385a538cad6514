/** The package.json of a package for one provider: ours, with its own names. */

import ours from '../package.json' with { type: 'json' }
import type { Chosen } from './chosen.mts'

export function manifestOf({ adapter, className, credential, displayName, makes, packageName }: Chosen): string {
  const { license, author, bugs, engines, files, n8n, peerDependencies, repository, version } = ours
  const directory = `${repository.directory}/cloud/${adapter.id}`
  const node = `dist/nodes/${className}/${className}.node.js`
  const value = {
    name: packageName,
    version,
    description: `${displayName}: turns prompts into downloaded, verified videos (${makes}) with your ${adapter.name} key, and never pays twice.`,
    ...{ license, author },
    homepage: `https://github.com/reelay/reelay/tree/main/${directory}#readme`,
    repository: { ...repository, directory },
    ...{ bugs, keywords: keywords(adapter.id), engines, main: node, files },
    n8n: {
      n8nNodesApiVersion: n8n.n8nNodesApiVersion,
      credentials: [`dist/credentials/${credential}.credentials.js`],
      nodes: [node],
    },
    peerDependencies,
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

function keywords(id: string): string[] {
  return ['n8n-community-node-package', 'n8n', 'video', 'text-to-video', 'image-to-video', id, 'ai']
}
