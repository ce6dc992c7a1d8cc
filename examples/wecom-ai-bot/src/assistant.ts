import { Injectable, Logger } from '@nestjs/common';
import { type AiBotStream, type AiBotTextMessage, OnAiBotText, stream } from 'nestjs-wechat/wecom';
import { LanguageModel } from './language-model.js';

/** WeCom asks for the answer again and again while it grows. */
@Injectable()
export class Assistant {
  private readonly logger = new Logger(Assistant.name);

  constructor(private readonly model: LanguageModel) {}

  @OnAiBotText()
  answer(message: AiBotTextMessage): AiBotStream {
    const answer = stream('思考中……');
    void this.write(answer, message.content);
    return answer;
  }

  private async write(answer: AiBotStream, question: string): Promise<void> {
    try {
      let text = '';
      for await (const part of this.model.ask(question)) {
        text += part;
        await answer.replace(text);
      }
    } catch (error) {
      this.logger.error(error);
      await answer.replace('抱歉，出错了，请稍后再试。');
    } finally {
      await answer.finish();
    }
  }
}
