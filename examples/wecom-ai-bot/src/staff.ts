import { Injectable } from '@nestjs/common';
import {
  OnTemplateCardClick,
  OnText,
  type TemplateCardEvent,
  type TextMessage,
  updateButton,
} from 'nestjs-wechat/wecom';

/** Answers members of the corp. */
@Injectable()
export class Staff {
  @OnText('请假')
  leave(message: TextMessage): string {
    return `${message.fromUserName}，请假申请已提交。`;
  }

  /** The button of a card that was sent with `wecom().messages.send()`. */
  @OnTemplateCardClick('approve')
  approve(_event: TemplateCardEvent) {
    return updateButton('已批准');
  }
}
