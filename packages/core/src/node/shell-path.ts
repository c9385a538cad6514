/** Paths as a shell knows them, which no shell reads here. */

/** Whether only a shell would find the folder that is meant: `~/ledger`, `$HOME/ledger`, `%APPDATA%`. */
export function isForAShell(path: string): boolean {
  return /^(?:~(?:[\\/]|$)|\$[\w{]|%\w+%)/.test(path)
}
