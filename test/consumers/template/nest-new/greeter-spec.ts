import { Test } from '@nestjs/testing';
import { Greeter, Menu } from './greeter.js';

describe('Greeter', () => {
  it('names the tea of the day', async () => {
    const module = await Test.createTestingModule({ providers: [Menu, Greeter] }).compile();
    const event = { fromUserName: 'oGuest' } as Parameters<Greeter['today']>[0];

    expect(module.get(Greeter).today(event)).toBe('Oolong for oGuest');
  });
});
