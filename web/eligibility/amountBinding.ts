import type { Binding } from "./binding";
import type { Amount, Each, Share } from "./book";
import { allOf, ALWAYS, type Clause, type Grant, type Portion } from "./clause";
import { parts } from "./decimal";
import { codesWithin, type FactRef } from "./facts";
import { both, either, NONE, not, type ValueSet } from "./valueSet";

const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/** Binds an amount to a day: a table becomes one portion for each of its amounts. */
export class AmountBinding {
  constructor(private readonly binding: Binding) {}

  grants(amount: Amount, when: Clause = ALWAYS): Grant[] {
    if ("when" in amount) {
      return this.grants(amount.then, allOf(when, this.binding.ofFamily(amount.when)));
    } else if ("together" in amount) {
      return amount.together.flatMap((part) => this.grants(part, when));
    } else if ("members" in amount) {
      const portions = amount.members.flatMap((share) => this.share(share));
      return [{ when, portions, ofMembers: true, atMost: amount.at_most ?? NO_LIMIT }];
    }
    return [{ when, portions: this.portions(amount, ALWAYS, false, NO_LIMIT), ofMembers: false, atMost: NO_LIMIT }];
  }

  private share(share: Share): Portion[] {
    return this.portions(share.amount, this.binding.ofMember(share.where), true, share.at_most ?? NO_LIMIT);
  }

  private portions(each: Each, where: Clause, ofMember: boolean, atMost: number): Portion[] {
    if ("fixed" in each) {
      return [{ where, amount: parts(this.binding.value(each.fixed), 0), atMost }];
    }
    const fact = this.binding.fact(each.table, ofMember, "code");
    return this.rows(each, fact).map(({ amount, test }) => ({ where: allOf(where, test), amount, atMost }));
  }

  /** One test for all rows of the same amount. Of a fact with one answer the first row that has it counts. */
  private rows(table: Extract<Each, { table: string }>, fact: FactRef): { amount: bigint; test: Clause }[] {
    const byAmount = new Map<bigint, { codes: string[]; holds: ValueSet }>();
    let taken = NONE;
    for (const [code, figure] of Object.entries(table.rows)) {
      const amount = parts(this.binding.value(figure), 0);
      const held = both(codesWithin(fact, [code]), not(taken));
      const row = byAmount.get(amount) ?? { codes: [], holds: NONE };
      byAmount.set(amount, { codes: [...row.codes, code], holds: either(row.holds, held) });
      taken = either(taken, held);
    }
    return [...byAmount].map(([amount, { codes, holds }]) => ({
      amount,
      test: { kind: "test", fact, holds, since: null, said: { fact: fact.name, is: codes } },
    }));
  }
}
