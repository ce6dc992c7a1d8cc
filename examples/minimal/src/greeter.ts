import { Injectable } from '@nestjs/common';
import { type ImageMessage, image, Match, OnImage, OnSubscribe, OnText, type TextMessage } from 'nestjs-wechat';

@Injectable()
export class Greeter {
  @OnSubscribe()
  welcome(): string {
    return '欢迎关注！发送“绑定 123456”试试。';
  }

  @OnText(/^绑定\s*(?<code>\d{6})$/)
  bind(_message: TextMessage, @Match('code') code: string): string {
    return `已绑定 ${code}。`;
  }

  @OnImage()
  echo(message: ImageMessage) {
    return image(message.mediaId);
  }

  @OnText()
  other(message: TextMessage): string {
    return `收到：${message.content}`;
  }
}
