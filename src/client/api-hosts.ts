/** Where everything but WeCom is called. */
export const WECHAT_HOST = 'api.weixin.qq.com';
/** Where WeCom is called. */
export const WECOM_HOST = 'qyapi.weixin.qq.com';

/** All hosts of the API. */
export const API_HOSTS: readonly string[] = [WECHAT_HOST, WECOM_HOST];
