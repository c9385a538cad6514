/** The table of a ledger and every statement on it. One statement is one change, so no transaction is held open. */

const TABLE = 'reelay_ledger'

/** For whoever may make tables, where Reelay's user may not. */
export const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS ${TABLE} (
  fingerprint text NOT NULL,
  generation integer NOT NULL,
  state text NOT NULL,
  rank smallint NOT NULL,
  month text NOT NULL,
  task text,
  owner text NOT NULL,
  claim text,
  beat integer NOT NULL DEFAULT 0,
  record json NOT NULL,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (fingerprint, generation)
);
CREATE INDEX IF NOT EXISTS ${TABLE}_month ON ${TABLE} (month);
CREATE INDEX IF NOT EXISTS ${TABLE}_open ON ${TABLE} (owner) WHERE rank = 0;`

/** The same and the rights, to be run by somebody else. */
export function setupFor(user: string): string {
  const role = /^[a-z_][a-z\d_]*$/.test(user) ? user : `"${user.replaceAll('"', '""')}"`
  return `${CREATE_TABLE}\nGRANT SELECT, INSERT, UPDATE, DELETE ON ${TABLE} TO ${role};`
}

const COLUMNS = 'fingerprint, generation, state, rank, month, task, owner, record'
const VALUES = '$1::text, $2::integer, $3::text, $4::smallint, $5::text, $6::text, $7::text, $8::json'
const CHANGES = `state = excluded.state, rank = excluded.rank, month = excluded.month, task = excluded.task,
  owner = excluded.owner, record = excluded.record, changed_at = now()`
/** Two tasks of one attempt, of which one has failed: the other one is still to be taken up. */
const IS_OTHER_TASK = `there.task <> excluded.task
  AND ((there.state = 'submitted' AND excluded.state = 'failed') OR (there.state = 'failed' AND excluded.state = 'submitted'))`

/** Gives a row where the claim is ours: new, or of an earlier try whose answer was lost. */
export const CLAIM = `INSERT INTO ${TABLE} AS there (${COLUMNS}, claim) VALUES (${VALUES}, $9::text)
ON CONFLICT (fingerprint, generation) DO UPDATE SET claim = excluded.claim
WHERE there.claim = excluded.claim AND there.rank = 0
RETURNING 1`

export const PUT = `INSERT INTO ${TABLE} AS there (${COLUMNS}) VALUES (${VALUES})
ON CONFLICT (fingerprint, generation) DO UPDATE SET ${CHANGES}
WHERE CASE WHEN ${IS_OTHER_TASK} THEN excluded.state = 'submitted' ELSE excluded.rank >= there.rank END`

export const WITHDRAW = `UPDATE ${TABLE} SET state = $3::text, rank = $4::smallint, month = $5::text, task = $6::text,
  owner = $7::text, record = $8::json, changed_at = now()
WHERE fingerprint = $1::text AND generation = $2::integer AND claim = $9::text AND rank = 0`

const FOUND = 'fingerprint, generation, record::text AS text'

export const NEWEST = `SELECT ${FOUND} FROM ${TABLE} WHERE fingerprint = $1::text ORDER BY generation DESC LIMIT 1`

/** A page of all rows, or of those of a month. */
export const PAGE = `SELECT ${FOUND} FROM ${TABLE}
WHERE (fingerprint, generation) > ($1::text, $2::integer) AND ($3::text IS NULL OR month IN ($3::text, ''))
ORDER BY fingerprint, generation LIMIT $4::integer`

export const BEAT = `UPDATE ${TABLE} SET beat = $2::integer WHERE owner = $1::text AND rank = 0`

export const SIGN = `SELECT beat FROM ${TABLE} WHERE fingerprint = $1::text AND generation = $2::integer`

export const REMOVE = `DELETE FROM ${TABLE} WHERE fingerprint = $1::text`

/** Asks for every right that a run needs, and changes nothing. */
export const CHECK = `INSERT INTO ${TABLE} AS there (${COLUMNS}, claim)
SELECT ${COLUMNS}, claim FROM ${TABLE} WHERE false
ON CONFLICT (fingerprint, generation) DO UPDATE SET beat = 0 WHERE there.rank = 0`
