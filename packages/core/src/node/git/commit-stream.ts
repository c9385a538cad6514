/** What git-fast-import(1) reads. */

/** Who commits, as a person sees it in the history: the account that stands for workflows on GitHub. */
const WHO = 'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>'

/** One commit on top of another one, or without one before. */
export function commitStream(
  from: string | null,
  changes: ReadonlyMap<string, string | null>,
  message: string,
): string {
  const parent = from === null ? '' : `from ${from}\n`
  const files = [...changes].map(([path, text]) =>
    text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
  )
  return `${head(message)}${parent}${files.join('')}\nget-mark :1\ndone\n`
}

/** The same for a commit of a whole tree, without one before. */
export function treeStream(tree: string, message: string): string {
  return `${head(message)}M 040000 ${tree} \n\nget-mark :1\ndone\n`
}

function head(message: string): string {
  const seconds = Math.floor(Date.now() / 1000)
  return `commit refs/reelay/next\nmark :1\ncommitter ${WHO} ${seconds} +0000\n${data(message)}`
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
