import { createHash, randomUUID } from 'node:crypto';
import type { Reply } from '../../../model/reply.js';
import { acceptCopies } from '../../../protocol/accept-copies.js';
import { refusal, replyName, string } from '../../message-push/reply-values.js';
import { TEXT } from '../../message-push/reply-writer.js';
import type { StreamPicture, StreamState, StreamStore } from './stream-store.js';

const CONTENT_BYTES = 20_480;
const FEEDBACK_BYTES = 256;
const FEEDBACK_ID = { en: 'feedbackId', zh: 'feedbackId ' };
const PICTURES = 10;
const PICTURE_BYTES = 10 * 1024 * 1024;

/** Options of {@link stream}. */
export interface StreamOptions {
  /** Asks the user to rate the reply; the id comes back in `AiBotFeedbackEvent`. At most 256 bytes. */
  readonly feedbackId?: string | undefined;
}

/**
 * A reply that grows: WeCom shows the text so far, and asks for more until it is finished, for six minutes at most. All
 * methods resolve when the store has saved the change, and reject with a `WechatCallbackError` for what WeCom would not
 * show.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101031
 */
export class AiBotStream implements Reply {
  readonly type = 'stream';
  readonly id: string = randomUUID();
  readonly feedbackId?: string;
  private current: StreamState;
  private store: StreamStore | undefined;
  private saved: Promise<void> = Promise.resolve();

  constructor(content = '', { feedbackId }: StreamOptions = {}) {
    this.current = { content: checkContent(content), finish: false };
    if (feedbackId !== undefined) {
      if (Buffer.byteLength(string(feedbackId, FEEDBACK_ID)) > FEEDBACK_BYTES) {
        throw refusal({
          en: `feedbackId is longer than ${FEEDBACK_BYTES} bytes`,
          zh: `feedbackId 超过 ${FEEDBACK_BYTES} 字节`,
        });
      }
      this.feedbackId = feedbackId;
    }
  }

  /** The reply so far. */
  get state(): StreamState {
    return this.current;
  }

  /** Adds to the text. Markdown; at most 20480 bytes in all. */
  async append(text: string): Promise<void> {
    await this.change({ content: this.current.content + string(text, TEXT), finish: false });
  }

  /** Replaces the whole text. */
  async replace(text: string): Promise<void> {
    await this.change({ content: text, finish: false });
  }

  /**
   * Ends the reply.
   *
   * @param end - the whole text, where it is not the text so far, and up to 10 pictures (JPG or PNG, 10 MB each) below it
   */
  async finish(end: { readonly content?: string; readonly pictures?: readonly Buffer[] } = {}): Promise<void> {
    const { content = this.current.content, pictures } = end;
    await this.change({
      content,
      finish: true,
      ...(pictures === undefined ? {} : { pictures: picturesOf(pictures) }),
    });
  }

  /** @internal Saves the reply in a store from now on, so that the requests for it can be answered. */
  keepIn(store: StreamStore): void {
    if (this.store === undefined) {
      this.store = store;
      this.save();
      // The next change reports a store that fails, and saves the whole state again.
      this.saved.catch(() => undefined);
    }
  }

  /** @internal What is stored of the reply for a repeated delivery of the message. */
  toJSON(): Pick<AiBotStream, 'type' | 'id' | 'feedbackId' | 'state'> {
    const { type, id, feedbackId } = this;
    return { type, id, ...(feedbackId === undefined ? {} : { feedbackId }), state: this.current };
  }

  private async change(state: StreamState): Promise<void> {
    if (this.current.finish) {
      throw refusal({
        en: 'The streaming reply is finished, and WeCom asks for it no more',
        zh: '流式回复已经结束，企业微信不会再来取',
      });
    }
    checkContent(state.content);
    this.current = state;
    this.save();
    await this.saved;
  }

  /** Saves the latest state, after the save before it. */
  private save(): void {
    const store = this.store;
    if (store !== undefined) {
      this.saved = this.saved.catch(() => undefined).then(() => store.set(this.id, this.current));
    }
  }
}

acceptCopies(AiBotStream);

/**
 * Answers a message with a text that grows while the handler's work goes on.
 *
 * ```ts
 * class Handlers {@OnAiBotText()
 *   answer(event: AiBotTextMessage) {
 *     const answer = stream();
 *     void this.model.ask(event.content, (part) => answer.append(part)).then(() => answer.finish());
 *     return answer;
 *   }
 * }
 * ```
 *
 * @param content - the text to begin with
 */
export function stream(content?: string, options?: StreamOptions): AiBotStream {
  return new AiBotStream(content, options);
}

function checkContent(content: unknown): string {
  const checked = string(content, { en: 'The text of the stream', zh: '流式回复的文本' });
  const bytes = Buffer.byteLength(checked);
  if (bytes > CONTENT_BYTES) {
    throw refusal({
      en: `The text of the stream has ${bytes} bytes in UTF-8 and the limit is ${CONTENT_BYTES}`,
      zh: `流式回复的文本有 ${bytes} 字节（UTF-8），上限是 ${CONTENT_BYTES}`,
    });
  }
  return checked;
}

function picturesOf(pictures: readonly Buffer[]): readonly StreamPicture[] {
  if (pictures.length > PICTURES) {
    throw refusal({
      en: `There are ${pictures.length} pictures and the limit is ${PICTURES}`,
      zh: `有 ${pictures.length} 张图片，上限是 ${PICTURES} 张`,
    });
  }
  return pictures.map((picture, index) => {
    if (!Buffer.isBuffer(picture) || !isPicture(picture)) {
      const { en, zh } = replyName(picture);
      throw refusal({
        en: `Picture ${index + 1} is ${en}. It has to be the bytes of a JPG or PNG`,
        zh: `第 ${index + 1} 张图片是${zh}，应为 JPG 或 PNG 的字节`,
      });
    }
    if (picture.length > PICTURE_BYTES) {
      throw refusal({
        en: `Picture ${index + 1} has ${picture.length} bytes and the limit is ${PICTURE_BYTES}`,
        zh: `第 ${index + 1} 张图片有 ${picture.length} 字节，上限是 ${PICTURE_BYTES}`,
      });
    }
    return { base64: picture.toString('base64'), md5: createHash('md5').update(picture).digest('hex') };
  });
}

function isPicture(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 4).toString('hex');
  return start === '89504e47' || start.startsWith('ffd8ff');
}
