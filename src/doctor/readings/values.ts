/** The form of a token. */
export const TOKEN = /^[A-Za-z0-9]{3,32}$/;
/** The form of an EncodingAESKey. WeChat draws letters and digits; base64 has two more. */
export const AES_KEY = /^[A-Za-z0-9+/]{43}$/;

/** A value without what tends to get around it in a file or an environment. */
export function bare(value: string): string {
  return value.replace(/^[\s\uFEFF\u200B"'`]+|(?<![\s\u200B"'`])[\s\u200B"'`]+$/g, '');
}
