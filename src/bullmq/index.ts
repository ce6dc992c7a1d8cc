/**
 * Durable handlers: callbacks as jobs of BullMQ.
 *
 * @module nestjs-wechat/bullmq
 */
export { Durable, type DurableOptions, type RetryOptions } from './durable.decorator.js';
export { DurableJobs, type FailedJob } from './durable-jobs.js';
export { WechatDurableModule } from './wechat-durable.module.js';
export type { WechatDurableOptions, WechatDurableOptionsFactory } from './wechat-durable.options.js';
