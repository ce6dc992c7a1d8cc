import { RedisScript } from './redis-script.js';

// KEYS[1] holds `running|failed <token> <attempt> <first claimed> <lease until>` or `done`; KEYS[2] the outcome, as long
// as it is kept. All times are milliseconds of Redis, so that the clocks of the processes do not matter. The token is
// the time of the claim in microseconds: it grows even after a key was forgotten.
const READ = `
local time = redis.call('TIME')
local micros = time[1] * 1000000 + time[2]
local now = math.floor(micros / 1000)
local value = redis.pcall('GET', KEYS[1])
local state, token, attempt, first, lease
if type(value) == 'string' then
  state, token, attempt, first, lease = string.match(value, '^(%a+) (%d+) (%d+) (%d+) (%d+)$')
end

local function write(state, token, attempt, first, lease, ttl)
  redis.call('SET', KEYS[1], string.format('%s %.0f %.0f %.0f %.0f', state, token, attempt, first, lease), 'PX', ttl)
end

local function ttlOrAtLeast(least)
  return math.max(redis.call('PTTL', KEYS[1]), least)
end
`;

/** ARGV: lease, window. Returns claimed, token, attempt, age | running, age | done, outcome. */
export const CLAIM = new RedisScript(`${READ}
if not value then
  write('running', micros, 1, now, now + ARGV[1], ARGV[2])
  return { 'claimed', string.format('%.0f', micros), 1, 0 }
end
if state == 'running' and tonumber(lease) > now then
  return { 'running', now - first }
end
if state == 'running' or state == 'failed' then
  token = math.max(micros, token + 1)
  attempt = attempt + 1
  write('running', token, attempt, first, now + ARGV[1], ttlOrAtLeast(tonumber(ARGV[1])))
  return { 'claimed', string.format('%.0f', token), attempt, now - first }
end
local outcome = redis.pcall('GET', KEYS[2])
return { 'done', type(outcome) == 'string' and outcome or '' }
`);

const READ_HELD = `${READ}
if state ~= 'running' or token ~= ARGV[1] then
  return 0
end
`;

/** ARGV: token, lease. Returns whether the claim still held, as all that follow. */
export const RENEW = new RedisScript(`${READ_HELD}
write('running', token, attempt, first, now + ARGV[2], ttlOrAtLeast(tonumber(ARGV[2])))
return 1
`);

/** ARGV: token, outcome, how long to keep it. */
export const COMPLETE = new RedisScript(`${READ_HELD}
redis.call('SET', KEYS[1], 'done', 'PX', ttlOrAtLeast(tonumber(ARGV[3])))
if ARGV[2] ~= '' then
  redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3])
end
return 1
`);

/** ARGV: token. */
export const FAIL = new RedisScript(`${READ_HELD}
write('failed', token, attempt, first, 0, ttlOrAtLeast(1))
return 1
`);
