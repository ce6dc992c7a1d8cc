import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';

/** Put the client of your model here: it yields the parts of its answer as they come. */
@Injectable()
export class LanguageModel {
  async *ask(question: string): AsyncGenerator<string, void, undefined> {
    for (const part of ['你问的是', `“${question}”`, '。']) {
      await sleep(100);
      yield part;
    }
  }
}
