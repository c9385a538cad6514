/** A password may stand in the address of a database or of a repository: it is in nothing that is printed. */

import { secretsOf } from '../node/databases/address.ts'

/** @param written what a person has written, where an address may be in it */
export function withoutPasswords(written: readonly string[]): (text: string) => string {
  const secrets = [...new Set(written.flatMap((one) => [...secretsIn(one), ...secretsOf(one)]))].sort(
    (a, b) => b.length - a.length,
  )
  return (text) => {
    let shown = text.replace(/([a-z][a-z\d+.-]*:\/\/)[^\s/@'"]*@/gi, '$1***@')
    for (const secret of secrets) shown = shown.replaceAll(secret, '***')
    return shown
  }
}

/** As it was written, and as programs decode it. */
function secretsIn(address: string): string[] {
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(address)) return []
  const [, userInfo = ''] = /^[^/]*\/\/(.*)@/s.exec(address) ?? []
  const [, , password = ''] = /^([^:]*):(.*)$/s.exec(userInfo) ?? []
  const queries = [...address.matchAll(/[?&](?:password|sslpassword)=([^&#]*)/gi)].map(([, value = '']) => value)
  return [password, ...queries].flatMap((secret) => (secret === '' ? [] : [secret, decoded(secret)]))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
