import { AmountBinding } from "./amountBinding";
import {
  type Age,
  type Comparison,
  COMPARISONS,
  type Compared,
  type Condition,
  type Dated,
  type Figure,
  type Quantifier,
  type RuleBook,
} from "./book";
import { against, type BoundProgramme, type Clause, type Test } from "./clause";
import { epochDay, iso, minusMonths, minusYears } from "./days";
import { type Decimal, decimal, parts, times, whole } from "./decimal";
import { areaNumber, codesWithin, DIGITS, type FactRef, type Form, own, type Vocabulary } from "./facts";
import { ALL, between, both, either, LEAST, MOST, NONE, type ValueSet } from "./valueSet";

/** Where a condition stands. */
interface Scope {
  readonly ofMember: boolean;
  readonly since: number | null;
}

const OF_FAMILY: Scope = { ofMember: false, since: null };

/** The programmes in force on a day, ready to be applied. */
export function bind(book: RuleBook, day: string, vocabulary: Vocabulary): BoundProgramme[] {
  const binding = new Binding(book, epochDay(day), vocabulary);
  return book.programmes
    .filter((programme) => isWithin(programme, day))
    .map((programme) => ({
      programme,
      condition: binding.rule(programme.code),
      grants: programme.benefit?.amount ? new AmountBinding(binding).grants(programme.benefit.amount) : [],
    }));
}

/** Days written alike are in the order of their letters. */
function isWithin(period: { readonly from?: string; readonly until?: string }, day: string): boolean {
  return (period.from === undefined || day >= period.from) && (period.until === undefined || day < period.until);
}

/** Binds rules to a day. */
export class Binding {
  private readonly rules = new Map<string, Clause | null>();

  constructor(
    private readonly book: RuleBook,
    private readonly day: number,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** A rule that another one speaks of is the same object in both. */
  rule(code: string): Clause {
    const bound = this.rules.get(code);
    if (bound) {
      return bound;
    }
    const programme = this.book.programmes.find((one) => one.code === code);
    if (bound === null || programme === undefined) {
      throw new Error(bound === null ? `the rule of ${code} asks for itself` : `no programme ${code}`);
    }
    this.rules.set(code, null);
    const clause = this.clause(programme.condition, OF_FAMILY);
    this.rules.set(code, clause);
    return clause;
  }

  ofFamily(condition: Condition): Clause {
    return this.clause(condition, OF_FAMILY);
  }

  ofMember(condition: Condition): Clause {
    return this.clause(condition, { ofMember: true, since: null });
  }

  private clause(said: Condition, scope: Scope): Clause {
    if ("all" in said) {
      return { kind: "all", parts: said.all.map((part) => this.clause(part, scope)) };
    } else if ("any" in said) {
      return { kind: "any", parts: said.any.map((part) => this.clause(part, scope)) };
    } else if ("not" in said) {
      return { kind: "not", part: this.clause(said.not, scope) };
    } else if ("members" in said) {
      return this.members(said.members, this.clause(said.where, { ...scope, ofMember: true }), said, scope);
    } else if ("not_older_than_months" in said) {
      const limit = minusMonths(this.day, said.not_older_than_months);
      const since = scope.since !== null && scope.since > limit ? scope.since : limit;
      return this.clause(said.condition, { ...scope, since });
    } else if ("count" in said) {
      const [comparison, limit] = comparisonOf(said);
      const holds = against(comparison, BigInt(this.whole(limit)));
      return { kind: "count", where: this.clause(said.count, { ...scope, ofMember: true }), holds, said };
    }
    return this.test(said, scope);
  }

  private test(said: Condition, scope: Scope): Clause {
    if ("is" in said) {
      const fact = this.fact(said.fact, scope.ofMember, "code");
      return { kind: "test", fact, holds: codesWithin(fact, said.is), since: scope.since, said };
    } else if ("sum" in said) {
      return this.compared(this.fact(said.sum, true, "number"), said, said, scope, true);
    } else if ("age" in said) {
      return this.about("birth", "date", this.births(said.age), said, scope);
    } else if ("receives" in said) {
      return this.receives(said.receives, said.within_months, said, scope);
    } else if ("area" in said) {
      const within = (code: string) => between(areaNumber(code, "0"), areaNumber(code, "9"));
      const holds = said.area.reduce((set, code) => either(set, within(code)), NONE);
      return this.about("area", "area", holds, said, scope);
    } else if ("fits" in said) {
      return this.rule(said.fits);
    } else if ("judgement" in said) {
      return { kind: "opinion", said };
    } else if ("fact" in said) {
      return isDated(said)
        ? this.about(said.fact, "date", this.days(said), said, scope)
        : this.compared(this.fact(said.fact, scope.ofMember, "number"), said, said, scope, false);
    }
    throw new Error(`no condition is called ${Object.keys(said).join(", ")}`);
  }

  private about(name: string, form: Form, holds: ValueSet, said: Condition, scope: Scope): Test {
    return { kind: "test", fact: this.fact(name, scope.ofMember, form), holds, since: scope.since, said };
  }

  private members(quantifier: Quantifier, where: Clause, said: Condition, scope: Scope): Clause {
    switch (quantifier) {
      case "any":
        return { kind: "any_member", where };
      case "none":
        return { kind: "not", part: { kind: "any_member", where } };
      case "all":
        return { kind: "not", part: { kind: "any_member", where: { kind: "not", part: where } } };
      case "oldest":
      case "youngest": {
        const birth = this.fact("birth", true, "date");
        return { kind: "eldest", isOldest: quantifier === "oldest", birth, since: scope.since, where, said };
      }
    }
  }

  private compared(fact: FactRef, compared: Compared, said: Condition, scope: Scope, ofAll: boolean): Clause {
    const [comparison, written] = comparisonOf(compared);
    const perHead = compared.per === "member";
    const value = this.value(written);
    const limit = parts(
      compared.per === undefined || perHead ? value : times(value, this.value(compared.per)),
      DIGITS,
    );
    return perHead || ofAll
      ? { kind: "sum", fact, comparison, limit, perHead, since: scope.since, said }
      : { kind: "test", fact, holds: against(comparison, limit), since: scope.since, said };
  }

  /** Somebody has completed n years on a day who was born n years before it or earlier. */
  private births(age: Age): ValueSet {
    const on = age.on === undefined ? this.day : epochDay(age.on);
    const ago = (years: Figure) => BigInt(minusYears(on, this.whole(years)));
    return between(
      age.below === undefined ? LEAST : ago(age.below) + 1n,
      age.at_least === undefined ? MOST : ago(age.at_least),
    );
  }

  private days(dated: Dated): ValueSet {
    const from = dated.from === undefined ? LEAST : BigInt(epochDay(dated.from));
    const to = dated.before === undefined ? MOST : BigInt(epochDay(dated.before)) - 1n;
    return both(between(from, to), dated.within_months === undefined ? ALL : this.lastMonths(dated.within_months));
  }

  private lastMonths(months: number): ValueSet {
    return between(BigInt(minusMonths(this.day, months)), BigInt(this.day));
  }

  private receives(programme: string, months: number | undefined, said: Condition, scope: Scope): Clause {
    if (months !== undefined) {
      return this.about(`paid.${programme}`, "date", this.lastMonths(months), said, scope);
    }
    const fact = this.fact(`receives.${programme}`, scope.ofMember, "code");
    return { kind: "test", fact, holds: codesWithin(fact, ["active"]), since: scope.since, said };
  }

  /** Among members a fact of the family may be meant. */
  fact(name: string, ofMember: boolean, form: Form): FactRef {
    const member = ofMember ? own(this.vocabulary.member, name) : undefined;
    const type = member ?? own(this.vocabulary.family, name);
    if (!type?.forms.includes(form)) {
      throw new Error(`no fact ${name}`);
    }
    return { name, ofMember: member !== undefined, form, type };
  }

  value(figure: Figure): Decimal {
    return decimal(typeof figure === "number" ? figure : this.parameter(figure));
  }

  /** Of values one after the other the last that has begun holds. */
  private parameter(code: string): number {
    const today = iso(this.day);
    const values = this.book.parameters?.find((one) => one.code === code)?.values ?? [];
    const holding = values.filter((value) => isWithin(value, today));
    if (holding.length === 0) {
      throw new Error(`no value of ${code} on ${today}`);
    }
    return holding[holding.length - 1]!.value;
  }

  private whole(figure: Figure): number {
    return whole(this.value(figure));
  }
}

function comparisonOf(compared: Compared): [Comparison, Figure] {
  for (const comparison of COMPARISONS) {
    const limit = compared[comparison];
    if (limit !== undefined) {
      return [comparison, limit];
    }
  }
  throw new Error("nothing to compare with");
}

function isDated(said: { readonly fact: string }): said is Dated {
  return "from" in said || "before" in said || "within_months" in said;
}
