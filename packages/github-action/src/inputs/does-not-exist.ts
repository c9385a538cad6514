/** A file that an input names and that is not there. */

export function doesNotExist(file: string): string {
  const one = /[,;|\r\n]/.test(file) ? ' Name one file: several are not read here.' : ''
  return `"${file}" does not exist in the workspace.${one}`
}
