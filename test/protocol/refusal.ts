import { WechatCallbackError } from '../../src/protocol/callback-error.js';

/** The WechatCallbackError that an action throws. Anything else it throws, or nothing, fails the test. */
export function refusalOf(action: () => unknown): WechatCallbackError {
  try {
    action();
  } catch (error) {
    if (error instanceof WechatCallbackError) {
      return error;
    }
    throw error;
  }
  throw new Error('it was accepted');
}

/** Runs an action that may succeed or be refused, but must not fail in any other way. */
export function acceptOrRefuse<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (error instanceof WechatCallbackError) {
      return undefined;
    }
    throw error;
  }
}
