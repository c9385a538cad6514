/**
 * Every change to a ledger in Redis is one script, which nothing comes between. KEYS: the records, the newest generations,
 * the month. A value is the row as JSON. Its field is `<fingerprint>.<generation>`.
 */

const SAVE = `
local newest = tonumber(redis.call('HGET', KEYS[2], ARGV[2]) or '')
if not newest or newest < tonumber(ARGV[3]) then redis.call('HSET', KEYS[2], ARGV[2], ARGV[3]) end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[4])
redis.call('SADD', KEYS[3], ARGV[1])
return 1`

/** What a value says that may be torn: something was begun, and nobody knows what came of it (rank 2). */
const THERE = `
local text = redis.call('HGET', KEYS[1], ARGV[1])
local there = nil
if text then
  local isJson, value = pcall(cjson.decode, text)
  there = isJson and type(value) == 'table' and value or {}
  there.rank = tonumber(there.rank) or 2
end`

/** ARGV: field, fingerprint, generation, value, nonce. 1 where the claim is ours: new, or of an earlier try. */
export const CLAIM = `${THERE}
if there then
  if there.rank == 0 and there.claim == ARGV[5] then return 1 end
  return 0
end
${SAVE}`

/** ARGV: field, fingerprint, generation, value. The furthest state stays. */
export const PUT = `${THERE}
if there then
  local now = cjson.decode(ARGV[4])
  local isOther = type(there.task) == 'string' and type(now.task) == 'string' and there.task ~= now.task and
    ((there.state == 'submitted' and now.state == 'failed') or (there.state == 'failed' and now.state == 'submitted'))
  if isOther then
    if now.state ~= 'submitted' then return 0 end
  elseif now.rank < there.rank then return 0 end
end
${SAVE}`

/** As PUT, and only where the claim of this nonce still stands. */
export const WITHDRAW = `${THERE}
if not there or there.rank ~= 0 or there.claim ~= ARGV[5] then return 0 end
${SAVE}`

/** ARGV: fingerprint. Its newest generation and the value of that. */
export const NEWEST = `
local newest = redis.call('HGET', KEYS[2], ARGV[1])
if not newest then return false end
return {newest, redis.call('HGET', KEYS[1], ARGV[1] .. '.' .. newest)}`

/** ARGV: fingerprint. */
export const REMOVE = `
local newest = tonumber(redis.call('HGET', KEYS[2], ARGV[1]) or '')
if newest then for generation = 0, newest do redis.call('HDEL', KEYS[1], ARGV[1] .. '.' .. generation) end end
return redis.call('HDEL', KEYS[2], ARGV[1])`

/** KEYS: a key of its own, the records, the newest generations. Fails where a record could not be written. */
export const CHECK = `
redis.call('SET', KEYS[1], '1', 'EX', 60)
return redis.call('HLEN', KEYS[2]) + redis.call('HLEN', KEYS[3])`
