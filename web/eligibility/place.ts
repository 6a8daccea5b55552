import { DIGITS, FAMILY, type FactRef } from "./facts";
import { decimal, parts } from "./decimal";
import { ALL, between, type ValueSet } from "./valueSet";

/** A fact of somebody; the member is {@link FAMILY} for the family. */
export interface Place {
  readonly fact: FactRef;
  readonly member: number;
}

export function placeOf(fact: FactRef, member: number): Place {
  return { fact, member: fact.ofMember ? member : FAMILY };
}

/** The same for two places that are the same. */
export function keyOf({ fact, member }: Place): string {
  return `${fact.name}#${member} ${fact.form}`;
}

/** Every value that an answer may have. */
export function domain(fact: FactRef): ValueSet {
  switch (fact.form) {
    case "code":
      return between(0n, BigInt(fact.type.codes.length - 1));
    case "number": {
      const ends = fact.type.numbers?.map((end) => parts(decimal(end), DIGITS));
      return ends ? between(ends[0]!, ends[1]!) : ALL;
    }
    case "date":
      return ALL;
    case "area":
      return between(0n, 9_999_999_999n);
  }
}

/** The first of all that have the same key. */
export function distinct<T>(list: readonly T[], key: (one: T) => string): T[] {
  const first = new Map<string, T>();
  for (const one of list) {
    if (!first.has(key(one))) {
      first.set(key(one), one);
    }
  }
  return [...first.values()];
}
