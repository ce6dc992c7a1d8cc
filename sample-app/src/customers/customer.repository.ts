import { Injectable } from '@nestjs/common';

export interface Customer {
  readonly openId: string;
  /** The QR code that brought the customer, if one did. */
  readonly scene: string | undefined;
  /** The same for all accounts of the shop; only with the AppSecret. */
  readonly unionId?: string | undefined;
  readonly language?: string | undefined;
  readonly followedAt: Date;
  readonly leftAt: Date | undefined;
}

/** Keeps the customers in memory; a real shop would have a database here. */
@Injectable()
export class CustomerRepository {
  private readonly customers = new Map<string, Customer>();

  find(openId: string): Customer | undefined {
    return this.customers.get(openId);
  }

  save(customer: Customer): void {
    this.customers.set(customer.openId, customer);
  }
}
