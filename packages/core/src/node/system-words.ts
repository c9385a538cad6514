/** What the system says of a path, in a person's words: it is told with the path, and says what the matter is. */

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder. Name a file',
  ENOTDIR: 'a part of its path is a file and should be a folder',
  ENAMETOOLONG: 'its name is too long for a file system. Choose a shorter one',
  EACCES: 'this user may not use it. Change its rights, or name another one',
  EPERM: 'this user may not use it. Change its rights, or name another one',
  ELOOP: 'its links lead in a circle. Remove them',
}

/** Its own words where the code is a rare one. */
export function systemWords(error: unknown): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  return WORDS[code] ?? message
}
