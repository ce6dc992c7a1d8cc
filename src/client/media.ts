import { textOf } from '../protocol/payload.js';
import type { CallOptions, DownloadedFile, UploadFile } from './api-call.js';
import type { ApiCalls } from './api-calls.js';
import { readAnswer } from './answer-reader.js';

/** A file that was uploaded. */
export interface UploadedMedia {
  /** Good for three days. */
  readonly mediaId: string;
  readonly createdAt: Date;
}

/** Temporary media (临时素材): files that messages refer to. */
export class Media<Kind extends string> {
  constructor(private readonly calls: ApiCalls) {}

  /**
   * Uploads a file.
   *
   * ```ts
   * const { mediaId } = await account.media.upload('image', { content: bytes, filename: 'tea.png' });
   * ```
   *
   * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html
   * @see https://developer.work.weixin.qq.com/document/path/90253
   */
  async upload(type: Kind, file: UploadFile, options?: CallOptions): Promise<UploadedMedia> {
    const answer = await this.calls.upload('/cgi-bin/media/upload', file, { type }, options);
    return {
      mediaId: textOf(answer, 'media_id') ?? textOf(answer, 'thumb_media_id') ?? '',
      createdAt: new Date(Number(answer['created_at']) * 1000),
    };
  }

  /**
   * Downloads a file that was uploaded, or that a user sent. A video of an Official Account comes as the URL of its file.
   *
   * @throws WechatApiError 40007 for an id that is wrong or over
   * @see https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html
   * @see https://developer.work.weixin.qq.com/document/path/90254
   */
  async download(mediaId: string, options?: CallOptions): Promise<DownloadedFile & { readonly videoUrl?: string }> {
    const file = await this.calls.download('/cgi-bin/media/get', { media_id: mediaId }, options);
    const videoUrl = /json|text\/plain/.test(file.contentType ?? '') ? videoUrlIn(file.content) : undefined;
    return videoUrl === undefined ? file : { ...file, videoUrl };
  }
}

function videoUrlIn(content: Buffer): string | undefined {
  try {
    return textOf(readAnswer(content), 'video_url');
  } catch {
    return undefined;
  }
}
