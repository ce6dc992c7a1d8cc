import { Injectable } from '@nestjs/common';
import { ForAccount, OnText, type TextMessage } from 'nestjs-wechat';
import * as miniProgram from 'nestjs-wechat/mini-program';

@Injectable()
export class Desk {
  /** Every Official Account, those of the tenants too. */
  @OnText()
  answer(message: TextMessage): string {
    return `${message.account} 收到：${message.content}`;
  }

  /** One of them: this comes before the handler for all. */
  @OnText()
  @ForAccount('shop')
  answerInShop(message: TextMessage): string {
    return `商城客服收到：${message.content}`;
  }

  /** A Mini Program answers a message by handing it over to its customer service. */
  @miniProgram.OnText()
  handOver(_message: miniProgram.TextMessage) {
    return miniProgram.transferToCustomerService();
  }
}
