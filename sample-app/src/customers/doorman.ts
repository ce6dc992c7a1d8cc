import { Injectable } from '@nestjs/common';
import {
  Match,
  OnScan,
  OnSubscribe,
  OnUnsubscribe,
  type ScanEvent,
  type SubscribeEvent,
  type UnsubscribeEvent,
} from 'nestjs-wechat';
import { CustomerRepository } from './customer.repository.js';

/** Greets who comes, and remembers who leaves. */
@Injectable()
export class Doorman {
  constructor(private readonly customers: CustomerRepository) {}

  @OnSubscribe()
  welcome(event: SubscribeEvent): string {
    return `${this.admit(event)} Write "find oolong" to search our teas, or "order 1024" to see how far your order is.`;
  }

  @OnSubscribe(/^table-(?<table>\d{1,2})$/)
  seat(event: SubscribeEvent, @Match('table') table: string): string {
    return `${this.admit(event)} You are at table ${table}; we come to take your order.`;
  }

  @OnSubscribe('table-7')
  seatByTheWindow(event: SubscribeEvent): string {
    return `${this.admit(event)} You have table 7, the one by the window. The first pot is on the house.`;
  }

  /** Those who follow already scan the same codes. */
  @OnScan(/^table-(?<table>\d{1,2})$/)
  seatAgain(_event: ScanEvent, @Match('table') table: string): string {
    return `Good to see you. You are at table ${table}; we come to take your order.`;
  }

  @OnUnsubscribe()
  goodbye(event: UnsubscribeEvent): void {
    const customer = this.customers.find(event.fromUserName);
    if (customer !== undefined) {
      this.customers.save({ ...customer, leftAt: event.createTime });
    }
  }

  private admit({ fromUserName, scene, createTime }: SubscribeEvent): string {
    const known = this.customers.find(fromUserName);
    this.customers.save({
      openId: fromUserName,
      scene,
      followedAt: known?.followedAt ?? createTime,
      leftAt: undefined,
    });
    return known === undefined ? 'Welcome to the tea shop!' : 'Welcome back!';
  }
}
