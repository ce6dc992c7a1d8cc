/** Base64 as WeChat Pay writes it. Node reads anything, and leaves out what does not belong. */
export const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
