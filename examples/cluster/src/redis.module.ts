import { Global, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';

/** One connection for the whole process. */
@Global()
@Module({
  providers: [
    {
      provide: Redis,
      useFactory: () => {
        const logger = new Logger('Redis');
        const redis = new Redis(process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379');
        return redis.on('error', (error: Error) => logger.error(error.message));
      },
    },
  ],
  exports: [Redis],
})
export class RedisModule implements OnApplicationShutdown {
  constructor(@Inject(Redis) private readonly redis: Redis) {}

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
