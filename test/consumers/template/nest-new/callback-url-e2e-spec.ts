import { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CallbackSigner } from 'nestjs-wechat/testing';
import { AppModule } from './../src/app.module.js';
import { credentials } from './../src/credentials.js';

const wechat = new CallbackSigner(credentials);

describe('The callback URL', () => {
  let app: INestApplication;

  beforeEach(async () => {
    const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = module.createNestApplication();
    await app.listen(0, '127.0.0.1');
  });

  afterEach(() => app.close());

  it('answers a message', async () => {
    const { query, body, contentType } = wechat.message({
      ToUserName: 'gh_consumer',
      FromUserName: 'oGuest',
      CreateTime: Math.floor(Date.now() / 1000),
      MsgType: 'text',
      Content: 'Hello',
      MsgId: '1',
    });
    const answer = await fetch(`${await app.getUrl()}/wechat${query}`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    });

    expect(answer.status).toBe(200);
    expect(wechat.openReply(await answer.text())).toMatchObject({ Content: 'Hello' });
  });
});
