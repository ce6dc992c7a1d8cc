/**
 * The store that several processes share.
 *
 * @module nestjs-wechat/redis
 */
export type { IoredisClient, NodeRedisClient, RedisClient } from './redis-client.js';
export { redisStore, type RedisStoreOptions } from './redis-store.js';
