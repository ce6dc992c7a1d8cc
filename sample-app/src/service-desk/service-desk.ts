import { Injectable } from '@nestjs/common';
import { OnText, transferToCustomerService, type TransferToCustomerServiceReply } from 'nestjs-wechat';

/** Takes what nobody else understands. */
@Injectable()
export class ServiceDesk {
  @OnText(['human', 'Human', '人工'])
  handOver(): TransferToCustomerServiceReply {
    return transferToCustomerService();
  }

  @OnText()
  help(): string {
    return 'Sorry, I only know about tea. Write "find oolong", "order 1024", or "human" to talk to one of us.';
  }
}
