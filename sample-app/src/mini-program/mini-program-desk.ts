import { Injectable } from '@nestjs/common';
import { On } from 'nestjs-wechat';
import {
  MiniProgramMessage,
  OnMiniProgramPage,
  transferToCustomerService,
  type TransferToCustomerServiceReply,
} from 'nestjs-wechat/mini-program';

/** Serves those who write to us in the Mini Program, where a reply cannot be a text. */
@Injectable()
export class MiniProgramDesk {
  /** Who sends the card of a tea has a question about it. */
  @OnMiniProgramPage(/^pages\/tea/)
  askTheTeaMaster(): TransferToCustomerServiceReply {
    return transferToCustomerService('tea-master@tea');
  }

  @On(MiniProgramMessage)
  handOver(): TransferToCustomerServiceReply {
    return transferToCustomerService();
  }
}
