import { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { createWechatTestClient, text } from 'nestjs-wechat/testing';
import { AppModule } from './../src/app.module.js';
import { credentials } from './../src/credentials.js';

describe('The callback URL', () => {
  let app: INestApplication;

  beforeEach(async () => {
    const module = await Test.createTestingModule({ imports: [AppModule] }).compile();
    app = module.createNestApplication();
  });

  afterEach(() => app.close());

  it('answers a message', async () => {
    const guest = createWechatTestClient(app, { account: credentials }).user('oGuest');
    const answer = await guest.sends(text('Hello'));

    expect(answer.reply).toEqual({ type: 'text', content: 'Hello' });
  });
});
