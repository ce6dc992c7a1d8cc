import type {
  ConfiguredValues,
  RefusalExaminer,
  RefusalFinding,
  RefusedRequest,
} from '../../model/refusal-examiner.js';
import { type Explanation, explainRefusal, type OtherAccounts } from './refusal-hypotheses.js';

/** Tells the same of an account no more often. */
const QUIET_MS = 60_000;
/** How many refusals of an account, and of all, are looked at in a second: forged requests may come by the thousand. */
const PER_ACCOUNT = 2;
const PER_SECOND = 10;
const SECOND_MS = 1000;
/** Accounts may come and go without end. */
const MAX_REMEMBERED = 1000;

/** The accounts of the application, as they are configured. */
export interface AccountValues {
  of(account: string): ConfiguredValues | undefined;
  others(account: string): OtherAccounts;
}

/** Looks at refusals as long as that costs next to nothing, and tells each fault of an account once a minute. */
export class BoundedExaminer implements RefusalExaminer {
  private second = 0;
  private readonly looked = new Map<string, number>();
  private total = 0;
  private readonly told = new Map<string, number>();

  /** @param now - milliseconds of a clock that only runs forwards */
  constructor(
    private readonly values: AccountValues,
    private readonly now: () => number = () => performance.now(),
  ) {}

  examine(account: string, refused: RefusedRequest): RefusalFinding | undefined {
    const now = this.now();
    const values = this.mayLook(account, now) ? this.values.of(account) : undefined;
    const explanation = values && explainRefusal(refused, values, this.values.others(account));
    return explanation !== undefined && this.isNew(`${account} ${explanation.fault.id}`, now)
      ? findingOf(explanation)
      : undefined;
  }

  private mayLook(account: string, now: number): boolean {
    const second = Math.floor(now / SECOND_MS);
    if (second !== this.second) {
      this.second = second;
      this.total = 0;
      this.looked.clear();
    }
    const count = this.looked.get(account) ?? 0;
    if (this.total >= PER_SECOND || count >= PER_ACCOUNT) {
      return false;
    }
    this.total++;
    this.looked.set(account, count + 1);
    return true;
  }

  private isNew(what: string, now: number): boolean {
    const last = this.told.get(what);
    if (last !== undefined && now - last < QUIET_MS) {
      return false;
    }
    this.told.delete(what);
    this.told.set(what, now);
    if (this.told.size > MAX_REMEMBERED) {
      this.told.delete(this.told.keys().next().value!);
    }
    return true;
  }
}

function findingOf({ fault, evidence }: Explanation): RefusalFinding {
  const { id, en, zh, docs } = fault;
  return {
    id,
    certainty: evidence.certainty,
    evidence: { en: evidence.en, zh: evidence.zh },
    name: { en: en.name, zh: zh.name },
    cure: { en: en.cure, zh: zh.cure },
    docs,
  };
}
