export const credentials = {
  appId: 'wx0123456789abcdef',
  token: 'consumer',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};
