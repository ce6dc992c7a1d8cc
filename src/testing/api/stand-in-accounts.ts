/** An Official Account, Mini Program or shop that the stand-in knows. */
export interface StandInApp {
  readonly appId: string;
  /** Default: any is right. */
  readonly appSecret?: string;
}

/** A WeCom app that the stand-in knows. */
export interface StandInWecomApp {
  readonly corpId: string;
  /** Default: any is right. */
  readonly corpSecret?: string;
  readonly agentId?: number;
}

/** A service provider of WeCom that the stand-in knows. */
export interface StandInProvider {
  readonly corpId: string;
  readonly providerSecret: string;
}

/** A suite of WeCom that the stand-in knows, and the corps that installed it. */
export interface StandInSuite {
  readonly suiteId: string;
  readonly suiteSecret: string;
  readonly suiteTicket: string;
  /** The permanent codes, by CorpID. */
  readonly corps?: Readonly<Record<string, string>>;
}

/** A third-party platform that the stand-in knows, and the accounts that authorized it. */
export interface StandInComponent {
  readonly componentAppId: string;
  readonly componentAppSecret: string;
  readonly componentVerifyTicket: string;
  /** The refresh tokens, by AppID. */
  readonly authorizers?: Readonly<Record<string, string>>;
  /** What authorization codes stand for, by code: each works once. */
  readonly authorizationCodes?: Readonly<Record<string, { readonly appId: string; readonly refreshToken: string }>>;
}

/** Who may call a {@link WechatApiStandIn}. */
export interface StandInAccounts {
  readonly apps?: readonly StandInApp[];
  readonly wecomApps?: readonly StandInWecomApp[];
  readonly providers?: readonly StandInProvider[];
  readonly suites?: readonly StandInSuite[];
  readonly components?: readonly StandInComponent[];
}
