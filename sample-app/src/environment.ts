import { plainToInstance, Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, Max, Min, validateSync } from 'class-validator';
import type { MessagePushMode } from 'nestjs-wechat';

/** For a demonstration on one's own machine and nothing else: everybody can read them. */
export const demoCredentials = {
  WECHAT_APP_ID: 'wx0123456789abcdef',
  WECHAT_TOKEN: 'teashopdemo',
  WECHAT_ENCODING_AES_KEY: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
} as const;

/** The environment variables of the application; see `.env.example`. */
export class Environment {
  @Type(() => Number)
  @Min(0, { message: 'PORT has to be a number from 0 to 65535' })
  @Max(65_535, { message: 'PORT has to be a number from 0 to 65535' })
  @IsInt({ message: 'PORT has to be a number from 0 to 65535' })
  readonly PORT: number = 3000;

  @IsNotEmpty({ message: 'WECHAT_APP_ID is missing, although other credentials are there' })
  readonly WECHAT_APP_ID!: string;

  @IsNotEmpty({ message: 'WECHAT_TOKEN is missing, although other credentials are there' })
  readonly WECHAT_TOKEN!: string;

  readonly WECHAT_ENCODING_AES_KEY?: string;

  @IsOptional()
  @IsIn(['plaintext', 'compat', 'secure'], { message: 'WECHAT_MODE has to be plaintext, compat or secure' })
  readonly WECHAT_MODE?: MessagePushMode;

  @IsIn(['on', 'off'], { message: 'DEMO has to be on or off' })
  readonly DEMO: 'on' | 'off' = 'on';
}

/** For `ConfigModule`. An empty variable counts as none, and without any credentials the demo ones are taken. */
export function validateEnvironment(variables: Record<string, unknown>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const hasCredentials = Object.keys(demoCredentials).some((name) => name in given);
  const environment = plainToInstance(Environment, hasCredentials ? given : { ...given, ...demoCredentials }, {
    exposeDefaultValues: true,
  });
  const faults = validateSync(environment, { stopAtFirstError: true }).flatMap(({ constraints }) =>
    Object.values(constraints ?? {}),
  );
  if (faults.length > 0) {
    throw new Error(`The environment cannot work (see sample-app/.env.example):\n- ${faults.join('\n- ')}`);
  }
  return environment;
}
