import type { BoundProgramme, Clause, Count, Eldest, Grant, Sum, Test } from "./clause";
import { sumHolds } from "./clause";
import { FAMILY, type FamilyFacts, known, read } from "./facts";
import { contains, containsAll, meets, MOST, type ValueSet } from "./valueSet";
import { and, isDecided, opposite, or, type Verdict } from "./verdict";

/** Applies bound rules to one family, plainly, as the server's interpreter does. */
export class Interpreter {
  /** The numbers of the members. */
  readonly members: readonly number[];

  constructor(readonly family: FamilyFacts) {
    if (family.members.length === 0) {
      throw new Error("a family has members");
    }
    this.members = family.members.map((_, member) => member);
  }

  verdict(clause: Clause, member: number = FAMILY): Verdict {
    switch (clause.kind) {
      case "all":
        return clause.parts.map((part) => this.verdict(part, member)).reduce(and, "fits");
      case "any":
        return clause.parts.map((part) => this.verdict(part, member)).reduce(or, "does_not_fit");
      case "not":
        return opposite(this.verdict(clause.part, member));
      case "test":
        return this.test(clause, member);
      case "sum":
        return this.sum(clause);
      case "any_member":
        return this.ofMembers(clause.where).reduce(or, "does_not_fit");
      case "count":
        return this.count(clause);
      case "eldest":
        return this.eldest(clause);
      case "opinion":
        return "needs_judgement";
    }
  }

  private ofMembers(where: Clause): Verdict[] {
    return this.members.map((member) => this.verdict(where, member));
  }

  /** Of several answers one that holds is enough. */
  private test(test: Test, member: number): Verdict {
    const values = read(test.fact, known(this.family, test.fact, member), test.since);
    if (values.length === 0) {
      return "not_known";
    }
    return values.some((value) => contains(test.holds, value)) ? "fits" : "does_not_fit";
  }

  /** A number that is not known is nothing or anything above. */
  private sum(sum: Sum): Verdict {
    const values = this.summed(sum).map((member) => read(sum.fact, known(this.family, sum.fact, member), sum.since)[0]);
    const certain = values.reduce<bigint>((all, value) => all + (value ?? 0n), 0n);
    const most = values.includes(undefined) ? MOST : certain;
    return within(sumHolds(sum, this.members.length), certain, most, "not_known");
  }

  summed(sum: Sum): readonly number[] {
    return sum.fact.ofMember ? this.members : [FAMILY];
  }

  private count(count: Count): Verdict {
    const verdicts = this.ofMembers(count.where);
    const certain = BigInt(verdicts.filter((verdict) => verdict === "fits").length);
    const open = BigInt(verdicts.filter((verdict) => !isDecided(verdict)).length);
    const undecided = verdicts.includes("not_known") ? "not_known" : "needs_judgement";
    return within(count.holds, certain, certain + open, undecided);
  }

  private eldest(eldest: Eldest): Verdict {
    const verdicts = new Set(this.candidates(eldest).map((member) => this.verdict(eldest.where, member)));
    const [only] = verdicts;
    return verdicts.size === 1 && only !== undefined ? only : "not_known";
  }

  /** Who may be the oldest: the first born of those whose birth is known, and everybody else. */
  candidates(eldest: Eldest): readonly number[] {
    let first: number | undefined;
    for (const member of this.members) {
      const born = this.birth(eldest, member);
      if (born !== undefined && (first === undefined || isBefore(eldest, born, this.birth(eldest, first)!))) {
        first = member;
      }
    }
    return this.members.filter((member) => this.birth(eldest, member) === undefined || member === first);
  }

  birth(eldest: Eldest, member: number): bigint | undefined {
    return read(eldest.birth, known(this.family, eldest.birth, member), eldest.since)[0];
  }

  /** What is certain of the amount; nothing unless the family fits. */
  amount(rule: BoundProgramme): bigint {
    return this.verdict(rule.condition) === "fits"
      ? rule.grants.reduce((all, grant) => all + this.granted(grant), 0n)
      : 0n;
  }

  /** Somebody of whom too little is known does not count yet. */
  private granted(grant: Grant): bigint {
    if (this.verdict(grant.when) !== "fits") {
      return 0n;
    }
    const counts = grant.portions.map(() => 0);
    for (const member of grant.ofMembers ? this.members : [FAMILY]) {
      const first = grant.portions.findIndex((portion) => this.verdict(portion.where, member) === "fits");
      if (first >= 0) {
        counts[first]!++;
      }
    }
    let left = grant.atMost;
    return grant.portions.reduce((all, portion, place) => {
      const taken = Math.min(counts[place]!, portion.atMost, left);
      left -= taken;
      return all + BigInt(taken) * portion.amount;
    }, 0n);
  }
}

function isBefore(eldest: Eldest, one: bigint, other: bigint): boolean {
  return eldest.isOldest ? one < other : one > other;
}

function within(holds: ValueSet, least: bigint, most: bigint, open: Verdict): Verdict {
  if (containsAll(holds, least, most)) {
    return "fits";
  }
  return meets(holds, least, most) ? open : "does_not_fit";
}
