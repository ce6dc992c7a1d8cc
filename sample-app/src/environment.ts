import { plainToInstance, Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, Max, Min, validateSync } from 'class-validator';
import type { MessagePushMode } from 'nestjs-wechat';
import { demoAccounts, demoAppSecret } from './demo-credentials.js';

const DEFAULT_SIMULATOR_PORT = 3939;

const IsGiven = (): PropertyDecorator =>
  IsNotEmpty({ message: '$property is missing, although other credentials of this account are there' });

/** The environment variables of the application; see `.env.example`. */
export class Environment {
  @Type(() => Number)
  @Min(0, { message: 'PORT has to be a number from 0 to 65535' })
  @Max(65_535, { message: 'PORT has to be a number from 0 to 65535' })
  @IsInt({ message: 'PORT has to be a number from 0 to 65535' })
  readonly PORT: number = 3000;

  @IsGiven()
  readonly WECHAT_APP_ID!: string;

  @IsGiven()
  readonly WECHAT_TOKEN!: string;

  readonly WECHAT_ENCODING_AES_KEY?: string;

  @IsOptional()
  @IsIn(['plaintext', 'compat', 'secure'], { message: 'WECHAT_MODE has to be plaintext, compat or secure' })
  readonly WECHAT_MODE?: MessagePushMode;

  /** Only with it does the shop call the API. */
  readonly WECHAT_APP_SECRET?: string;

  /** A stand-in of the API, or a proxy. */
  readonly WECHAT_API_URL?: string;

  @IsGiven()
  readonly MINI_PROGRAM_APP_ID!: string;

  @IsGiven()
  readonly MINI_PROGRAM_TOKEN!: string;

  @IsGiven()
  readonly MINI_PROGRAM_ENCODING_AES_KEY!: string;

  @IsGiven()
  readonly WECOM_CORP_ID!: string;

  @IsGiven()
  readonly WECOM_TOKEN!: string;

  @IsGiven()
  readonly WECOM_ENCODING_AES_KEY!: string;

  @IsGiven()
  readonly PAY_MCH_ID!: string;

  @IsGiven()
  readonly PAY_API_V3_KEY!: string;

  @IsGiven()
  readonly PAY_PUBLIC_KEY_ID!: string;

  @IsGiven()
  readonly PAY_PUBLIC_KEY!: string;

  /** Whether the sample plays WeChat itself. It never does with credentials of its own. */
  @IsIn(['on', 'off'], { message: 'DEMO has to be on or off' })
  readonly DEMO: 'on' | 'off' = 'off';

  @Type(() => Number)
  @Min(1, { message: 'SIMULATOR_PORT has to be a number from 1 to 65535' })
  @Max(65_535, { message: 'SIMULATOR_PORT has to be a number from 1 to 65535' })
  @IsInt({ message: 'SIMULATOR_PORT has to be a number from 1 to 65535' })
  readonly SIMULATOR_PORT: number = DEFAULT_SIMULATOR_PORT;
}

/** For `ConfigModule`. An empty variable counts as none, and an account without any credentials gets demo ones. */
export function validateEnvironment(variables: Record<string, unknown>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const missing = demoAccounts.filter((account) => !Object.keys(account).some((name) => name in given));
  const demo = missing.length === demoAccounts.length ? demonstrationOf(given) : { DEMO: 'off' };
  const values: object = Object.assign({}, ...missing, given, demo);
  const environment = plainToInstance(Environment, values, { exposeDefaultValues: true });
  const faults = validateSync(environment, { stopAtFirstError: true }).flatMap(({ constraints }) =>
    Object.values(constraints ?? {}),
  );
  if (faults.length > 0) {
    throw new Error(`The environment cannot work (see sample-app/.env.example):\n- ${faults.join('\n- ')}`);
  }
  return environment;
}

/** Unless it is off, the simulator is WeChat, and has the API as well. */
function demonstrationOf(given: Record<string, unknown>): Record<string, unknown> {
  const { DEMO = 'on', SIMULATOR_PORT = DEFAULT_SIMULATOR_PORT } = given;
  return DEMO === 'on'
    ? { WECHAT_APP_SECRET: demoAppSecret, WECHAT_API_URL: `http://127.0.0.1:${String(SIMULATOR_PORT)}`, ...given, DEMO }
    : { DEMO };
}
