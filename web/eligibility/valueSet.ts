/** Values of a fact, each written as one whole number: ranges that are sorted and do not touch. */
export type ValueSet = readonly Range[];

/** Both ends included. */
export interface Range {
  readonly least: bigint;
  readonly most: bigint;
}

/** Stand for no end, as they do on the server. */
export const LEAST = -(2n ** 63n);
export const MOST = 2n ** 63n - 1n;

export const ALL: ValueSet = [{ least: LEAST, most: MOST }];
export const NONE: ValueSet = [];

export function between(least: bigint, most: bigint): ValueSet {
  return least > most ? NONE : [{ least, most }];
}

export function contains(set: ValueSet, value: bigint): boolean {
  return containsAll(set, value, value);
}

export function containsAll(set: ValueSet, least: bigint, most: bigint): boolean {
  return set.some((range) => range.least <= least && most <= range.most);
}

export function meets(set: ValueSet, least: bigint, most: bigint): boolean {
  return set.some((range) => range.least <= most && least <= range.most);
}

export function both(one: ValueSet, other: ValueSet): ValueSet {
  return one.flatMap((a) =>
    other.flatMap((b) => between(a.least > b.least ? a.least : b.least, a.most < b.most ? a.most : b.most)),
  );
}

export function either(one: ValueSet, other: ValueSet): ValueSet {
  return not(both(not(one), not(other)));
}

export function not(set: ValueSet): ValueSet {
  const gaps: Range[] = [];
  let next = LEAST;
  for (const range of set) {
    gaps.push(...between(next, range.least - 1n));
    if (range.most === MOST) {
      return gaps;
    }
    next = range.most + 1n;
  }
  return [...gaps, { least: next, most: MOST }];
}

/** All values less by so much. */
export function less(set: ValueSet, much: bigint): ValueSet {
  const end = (value: bigint) => (value === LEAST || value === MOST ? value : value - much);
  return set.map((range) => ({ least: end(range.least), most: end(range.most) }));
}

export function valuesOf(values: readonly number[]): ValueSet {
  return values.reduce((set: ValueSet, value) => either(set, between(BigInt(value), BigInt(value))), NONE);
}
