// Generated from catalogue/api/authorizer.json by `npm run generate`. Do not edit.
import type { ChannelsShopDownload, ChannelsShopGet, ChannelsShopPost, ChannelsShopUpload } from './channels-shop.generated.js';
import type { MiniProgramDownload, MiniProgramGet, MiniProgramPost, MiniProgramUpload } from './mini-program.generated.js';
import type { OfficialAccountDownload, OfficialAccountGet, OfficialAccountPost, OfficialAccountUpload } from './official-account.generated.js';

export interface AuthorizerGet extends OfficialAccountGet, MiniProgramGet, ChannelsShopGet {
}
export interface AuthorizerPost extends OfficialAccountPost, MiniProgramPost, ChannelsShopPost {
}
export interface AuthorizerUpload extends OfficialAccountUpload, MiniProgramUpload, ChannelsShopUpload {
}
export interface AuthorizerDownload extends OfficialAccountDownload, MiniProgramDownload, ChannelsShopDownload {
}
/** An account that authorized a third-party platform, of whatever kind it is. */
export interface AuthorizerApi {
  get: AuthorizerGet;
  post: AuthorizerPost;
  upload: AuthorizerUpload;
  download: AuthorizerDownload;
}
export {};
