import { type Clause, type Count, type Eldest, type Sum, sumHolds, type Test } from "./clause";
import { FAMILY, known, read } from "./facts";
import { Interpreter } from "./interpreter";
import { placeOf } from "./place";
import { cheapest, cost, JUDGED, NOTHING, type Remedy, remedyOf, together } from "./remedy";
import { between, contains, containsAll, LEAST, less, MOST, not, type ValueSet } from "./valueSet";

/** How many ways are followed at each step; of a sum fewer. */
const WAYS = 12;
const WAYS_OF_SUM = 8;
const NO_WAY = 1000;

/** Finds the ways to decide a condition as wanted, the one that asks least of the world first. */
export class Remedies {
  constructor(private readonly interpreter: Interpreter) {}

  toward(clause: Clause, wanted: boolean, member: number = FAMILY): Remedy[] {
    switch (clause.kind) {
      case "all":
        return this.combined(clause.parts.map((part) => this.toward(part, wanted, member)), wanted);
      case "any":
        return this.combined(clause.parts.map((part) => this.toward(part, wanted, member)), !wanted);
      case "not":
        return this.toward(clause.part, !wanted, member);
      case "test":
        return this.test(clause, wanted, member);
      case "sum":
        return this.sum(clause, wanted);
      case "any_member":
        return this.combined(this.interpreter.members.map((one) => this.toward(clause.where, wanted, one)), !wanted);
      case "count":
        return this.count(clause, wanted);
      case "eldest":
        return cheapest(this.interpreter.members.flatMap((one) => this.eldest(clause, one, wanted)), WAYS);
      case "opinion":
        return [JUDGED];
    }
  }

  private test(test: Test, wanted: boolean, member: number): Remedy[] {
    const isMet = this.interpreter.verdict(test, member) === (wanted ? "fits" : "does_not_fit");
    return remedyOf(placeOf(test.fact, member), wanted ? test.holds : not(test.holds), isMet);
  }

  private combined(parts: readonly Remedy[][], all: boolean): Remedy[] {
    return all ? parts.reduce(both, [NOTHING]) : cheapest(parts.flat(), WAYS);
  }

  /** As many members as are needed are made to fit, and as many as are too many not to. */
  private count(count: Count, wanted: boolean): Remedy[] {
    const holds = wanted ? count.holds : not(count.holds);
    const ways = this.interpreter.members
      .map((member) => ({
        within: this.toward(count.where, true, member),
        without: this.toward(count.where, false, member),
      }))
      .map((way) => ({ ...way, preference: costOf(way.within) - costOf(way.without) }))
      .sort((one, other) => one.preference - other.preference);
    const numbers = [...ways.keys(), ways.length].filter((fitting) => contains(holds, BigInt(fitting)));
    return cheapest(numbers.flatMap((fitting) => split(ways, fitting, holds)), WAYS);
  }

  /** The member stays the oldest, and the condition is decided of him or her. */
  private eldest(eldest: Eldest, chosen: number, wanted: boolean): Remedy[] {
    const own = this.interpreter.birth(eldest, chosen);
    if (own === undefined) {
      return this.interpreter.members.length > 1 ? [] : this.toward(eldest.where, wanted, chosen);
    }
    return this.interpreter.members.reduce(
      (remedies, member) => both(remedies, this.born(eldest, member, chosen, own)),
      this.toward(eldest.where, wanted, chosen),
    );
  }

  private born(eldest: Eldest, member: number, chosen: number, day: bigint): Remedy[] {
    const tie = member < chosen ? 1n : 0n;
    const values =
      eldest.isOldest === (member === chosen)
        ? between(LEAST, member === chosen ? day : day - tie)
        : between(member === chosen ? day : day + tie, MOST);
    const birth = this.interpreter.birth(eldest, member);
    return remedyOf(placeOf(eldest.birth, member), values, birth !== undefined && contains(values, birth));
  }

  /** One number changes and the others stay, or one is everything. */
  private sum(sum: Sum, wanted: boolean): Remedy[] {
    const holds = sumHolds(sum, this.interpreter.members.length);
    const values = wanted ? holds : not(holds);
    const places = this.interpreter.summed(sum);
    const numbers = places.map((member) => read(sum.fact, known(this.interpreter.family, sum.fact, member), sum.since)[0]);
    const ways = places.flatMap((_, free) => [
      ...wayOfSum(sum, values, numbers, free, true),
      ...wayOfSum(sum, values, numbers, free, false),
    ]);
    return cheapest(ways, WAYS_OF_SUM);
  }
}

function both(some: readonly Remedy[], others: readonly Remedy[]): Remedy[] {
  return cheapest(some.flatMap((one) => others.flatMap((other) => together(one, other))), WAYS);
}

function costOf(ways: readonly Remedy[]): number {
  return ways[0] === undefined ? NO_WAY : cost(ways[0]);
}

interface Ways {
  readonly within: Remedy[];
  readonly without: Remedy[];
}

function split(ways: readonly Ways[], fitting: number, holds: ValueSet): Remedy[] {
  const isOpenBelow = !containsAll(holds, 0n, BigInt(fitting));
  const isOpenAbove = !containsAll(holds, BigInt(fitting), BigInt(ways.length));
  return ways.reduce<Remedy[]>(
    (some, way, place) => {
      if (place < fitting) {
        return isOpenBelow ? both(some, way.within) : some;
      }
      return isOpenAbove ? both(some, way.without) : some;
    },
    [NOTHING],
  );
}

function wayOfSum(
  sum: Sum,
  values: ValueSet,
  numbers: readonly (bigint | undefined)[],
  free: number,
  othersStay: boolean,
): Remedy[] {
  let rest = 0n;
  let remedies: Remedy[] = [NOTHING];
  const and = (member: number, wanted: ValueSet) => {
    const number = numbers[member];
    const more = remedyOf(placeOf(sum.fact, member), wanted, number !== undefined && contains(wanted, number));
    remedies = remedies.flatMap((one) => more.flatMap((other) => together(one, other)));
  };
  numbers.forEach((number, member) => {
    if (member !== free) {
      const stays = othersStay ? (number ?? 0n) : 0n;
      rest += stays;
      and(member, between(stays, stays));
    }
  });
  and(free, less(values, rest));
  return remedies;
}
