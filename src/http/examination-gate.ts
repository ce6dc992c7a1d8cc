/** How many refusals of an account, and of all, are looked at in a second. */
const PER_ACCOUNT = 2;
const PER_SECOND = 10;
/** Milliseconds of work in a second: 1 % of a core. */
const BUDGET_MS = 10;
const SECOND_MS = 1000;

/** Lets so few refusals be examined that a flood of forged requests costs next to nothing. */
export class ExaminationGate {
  private second = 0;
  private admitted = 0;
  private spent = 0;
  private readonly byAccount = new Map<string, number>();

  /** @param now - milliseconds of a clock that only runs forwards */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Counts a refusal of an account; `false` when there were too many, or they took too long. */
  admits(account: string): boolean {
    this.beginSecond();
    const count = this.byAccount.get(account) ?? 0;
    if (this.admitted >= PER_SECOND || this.spent >= BUDGET_MS || count >= PER_ACCOUNT) {
      return false;
    }
    this.admitted++;
    this.byAccount.set(account, count + 1);
    return true;
  }

  /** Does the work, and counts its time. */
  measure<T>(work: () => T): T {
    const begun = this.now();
    try {
      return work();
    } finally {
      this.spent += this.now() - begun;
    }
  }

  private beginSecond(): void {
    const second = Math.floor(this.now() / SECOND_MS);
    if (second !== this.second) {
      this.second = second;
      this.admitted = 0;
      this.spent = 0;
      this.byAccount.clear();
    }
  }
}
