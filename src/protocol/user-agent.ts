/** What WeChat sends as `User-Agent` with every request. Seen in access logs; no official page says so. */
export const WECHAT_USER_AGENT = 'Mozilla/4.0';
