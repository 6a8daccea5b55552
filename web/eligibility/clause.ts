import type { Comparison, Condition, Programme } from "./book";
import type { FactRef } from "./facts";
import { between, LEAST, MOST, type ValueSet } from "./valueSet";

/** A condition bound to a day: parameters are numbers, ages are dates of birth, look-ups are tests. */
export type Clause =
  | { readonly kind: "all" | "any"; readonly parts: readonly Clause[] }
  | { readonly kind: "not"; readonly part: Clause }
  | Test
  | Sum
  | { readonly kind: "any_member"; readonly where: Clause }
  | Count
  | Eldest
  | { readonly kind: "opinion"; readonly said: Condition };

export interface Test {
  readonly kind: "test";
  readonly fact: FactRef;
  readonly holds: ValueSet;
  /** From when on an observation counts; null for any. */
  readonly since: number | null;
  readonly said: Condition;
}

/** A family's number, or the sum of its members' numbers. */
export interface Sum {
  readonly kind: "sum";
  readonly fact: FactRef;
  readonly comparison: Comparison;
  readonly limit: bigint;
  readonly perHead: boolean;
  readonly since: number | null;
  readonly said: Condition;
}

export interface Count {
  readonly kind: "count";
  readonly where: Clause;
  readonly holds: ValueSet;
  readonly said: Condition;
}

export interface Eldest {
  readonly kind: "eldest";
  readonly isOldest: boolean;
  readonly birth: FactRef;
  readonly since: number | null;
  readonly where: Clause;
  readonly said: Condition;
}

/** Part of an amount: for the first portion that holds, of the family once or of each member. */
export interface Grant {
  readonly when: Clause;
  readonly portions: readonly Portion[];
  readonly ofMembers: boolean;
  readonly atMost: number;
}

export interface Portion {
  readonly where: Clause;
  readonly amount: bigint;
  readonly atMost: number;
}

export interface BoundProgramme {
  readonly programme: Programme;
  readonly condition: Clause;
  readonly grants: readonly Grant[];
}

export const ALWAYS: Clause = { kind: "all", parts: [] };

export function allOf(one: Clause, other: Clause): Clause {
  return one === ALWAYS ? other : { kind: "all", parts: [one, other] };
}

export function against(comparison: Comparison, limit: bigint): ValueSet {
  switch (comparison) {
    case "below":
      return between(LEAST, limit - 1n);
    case "at_most":
      return between(LEAST, limit);
    case "equals":
      return between(limit, limit);
    case "at_least":
      return between(limit, MOST);
    case "above":
      return between(limit + 1n, MOST);
  }
}

export function sumHolds(sum: Sum, members: number): ValueSet {
  return against(sum.comparison, sum.perHead ? sum.limit * BigInt(members) : sum.limit);
}
