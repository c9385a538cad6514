/** All files of a commit as texts. What an earlier look has read and did not change is not read again. */

export function createFileReader(git: (args: readonly string[], input?: string) => Promise<Buffer>) {
  /** The texts of the commit that was read last, by their objects. */
  let texts = new Map<string, string>()

  return async (commit: string): Promise<ReadonlyMap<string, string>> => {
    const listed = (await git(['ls-tree', '-r', '-z', commit])).toString('utf8')
    const ids = new Map<string, string>()
    for (const entry of listed.split('\0')) {
      const [, id, path] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.*)$/s.exec(entry) ?? []
      if (id !== undefined && path !== undefined) ids.set(path, id)
    }
    const missing = [...new Set(ids.values())].filter((id) => !texts.has(id))
    if (missing.length > 0) {
      const bytes = await git(['cat-file', '--batch'], missing.map((id) => `${id}\n`).join(''))
      for (const [id, text] of objectsIn(bytes)) texts.set(id, text)
    }
    const textOf = (id: string) => {
      const text = texts.get(id)
      if (text === undefined) throw new Error(`git did not give the object ${id}`)
      return text
    }
    const files = new Map([...ids].map(([path, id]) => [path, textOf(id)]))
    texts = new Map([...ids].map(([path, id]) => [id, files.get(path) ?? '']))
    return files
  }
}

/** `<id> blob <size>`, a line end, the bytes, a line end, and so on. */
function* objectsIn(bytes: Buffer): Generator<[id: string, text: string]> {
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf(10, at)
    const [id = '', , size] = bytes.toString('utf8', at, line).split(' ')
    const end = line + 1 + Number(size)
    if (line < 0 || !Number.isSafeInteger(end)) throw new Error('git cat-file printed something unexpected')
    yield [id, bytes.toString('utf8', line + 1, end)]
    at = end + 1
  }
}
