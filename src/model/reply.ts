/**
 * What a handler returns to answer a callback. Each platform has its own replies, made by functions such as
 * `text()`, `news()` or `image()`; `type` is WeChat's own name of the reply (`MsgType` where there is one).
 * A plain string is a text reply.
 */
export interface Reply {
  readonly type: string;
}
