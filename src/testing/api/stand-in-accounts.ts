/** An Official Account, Mini Program or shop that the stand-in knows. */
export interface StandInApp {
  readonly appId: string;
  /** Default: any is right. */
  readonly appSecret?: string | undefined;
}

/** A WeCom app that the stand-in knows. */
export interface StandInWecomApp {
  readonly corpId: string;
  /** Default: any is right. */
  readonly corpSecret?: string | undefined;
  readonly agentId?: number | undefined;
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
  readonly corps?: Readonly<Record<string, string>> | undefined;
}

/** A third-party platform that the stand-in knows, and the accounts that authorized it. */
export interface StandInComponent {
  readonly componentAppId: string;
  readonly componentAppSecret: string;
  readonly componentVerifyTicket: string;
  /** The refresh tokens, by AppID. */
  readonly authorizers?: Readonly<Record<string, string>> | undefined;
  /** What authorization codes stand for, by code: each works once. */
  readonly authorizationCodes?:
    | Readonly<Record<string, { readonly appId: string; readonly refreshToken: string }>>
    | undefined;
}

/** Who may call a {@link WechatApiStandIn}. */
export interface StandInAccounts {
  readonly apps?: readonly StandInApp[] | undefined;
  readonly wecomApps?: readonly StandInWecomApp[] | undefined;
  readonly providers?: readonly StandInProvider[] | undefined;
  readonly suites?: readonly StandInSuite[] | undefined;
  readonly components?: readonly StandInComponent[] | undefined;
}
