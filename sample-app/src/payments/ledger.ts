import { Injectable } from '@nestjs/common';

/** What came in and went out, in fen. */
@Injectable()
export class Ledger {
  private readonly amounts: number[] = [];

  enter(amount: number): void {
    this.amounts.push(amount);
  }

  get balance(): number {
    return this.amounts.reduce((sum, amount) => sum + amount, 0);
  }
}
