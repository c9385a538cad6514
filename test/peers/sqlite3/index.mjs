/** The few calls of `sqlite3` that `@felores/kie-ai-mcp-server` makes, in memory. */

import { DatabaseSync } from 'node:sqlite'

class Database {
  #own = new DatabaseSync(':memory:')

  serialize(work) {
    work()
  }

  run(...asked) {
    this.#ask('run', ...asked)
  }

  get(...asked) {
    this.#ask('get', ...asked)
  }

  all(...asked) {
    this.#ask('all', ...asked)
  }

  close(done) {
    this.#own.close()
    done?.(null)
  }

  #ask(way, sql, ...rest) {
    const done = rest.findLast((value) => typeof value === 'function')
    const [given] = rest.filter(Array.isArray)
    let found
    try {
      found = this.#own.prepare(sql)[way](...(given ?? []))
    } catch (error) {
      done?.(error)
      return
    }
    done?.(null, found)
  }
}

export default { Database }
