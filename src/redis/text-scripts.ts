import { RedisScript } from './redis-script.js';

// KEYS[1] holds the text. A key of another type holds none.

/** Returns the text, if there is one. */
export const READ = new RedisScript(`
local known = redis.pcall('GET', KEYS[1])
return type(known) == 'string' and known
`);

/** ARGV: text, window. */
export const WRITE = new RedisScript(`
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
`);

/** ARGV: text, window, and the text that was read before, if there was one. Returns 1 if it still was there. */
export const COMPARE_AND_WRITE = new RedisScript(`
local found = redis.pcall('GET', KEYS[1])
local known = type(found) == 'string' and found
if known ~= (ARGV[3] or false) then
  return 0
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`);

/** ARGV: text, window. Returns the text that came first. */
export const REMEMBER = new RedisScript(`
local known = redis.pcall('GET', KEYS[1])
if type(known) == 'string' then
  return known
end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ARGV[1]
`);

export const DELETE = new RedisScript(`
redis.call('DEL', KEYS[1])
`);
