import { domain, keyOf, type Place } from "./place";
import { both as common, type ValueSet } from "./valueSet";

const OPINION = 3;
const LASTING = 4;

/** What a fact has to be, and whether it is so already. */
export interface Wanted {
  readonly place: Place;
  readonly values: ValueSet;
  readonly isMet: boolean;
}

/**
 * What has to be so for a condition to be decided as wanted: of each fact the values that do, whatever the facts that are not
 * named here may be; and how many judgements have to fall so.
 */
export interface Remedy {
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly opinions: number;
}

export const NOTHING: Remedy = { wanted: new Map(), opinions: 0 };
export const JUDGED: Remedy = { wanted: new Map(), opinions: 1 };

/** None where the fact can never be so. */
export function remedyOf(place: Place, values: ValueSet, isMet: boolean): Remedy[] {
  const possible = common(values, domain(place.fact));
  return possible.length === 0
    ? []
    : [{ wanted: new Map([[keyOf(place), { place, values: possible, isMet }]]), opinions: 0 }];
}

/** Both; none where they contradict each other. */
export function together(one: Remedy, other: Remedy): Remedy[] {
  const wanted = new Map(one.wanted);
  for (const [key, more] of other.wanted) {
    const first = wanted.get(key);
    const merged = first
      ? { ...first, values: common(first.values, more.values), isMet: first.isMet && more.isMet }
      : more;
    if (merged.values.length === 0) {
      return [];
    }
    wanted.set(key, merged);
  }
  return [{ wanted, opinions: one.opinions + other.opinions }];
}

/** How much is asked of the world: another birth is less likely than another roof. */
export function cost(remedy: Remedy): number {
  return changes(remedy).reduce(
    (sum, { place }) => sum + (place.fact.type.lasting ? LASTING : 1),
    OPINION * remedy.opinions,
  );
}

export function changes(remedy: Remedy): Wanted[] {
  return [...remedy.wanted.values()].filter(({ isMet }) => !isMet);
}

/** So many that ask least, each once. */
export function cheapest(remedies: readonly Remedy[], keep: number): Remedy[] {
  const sorted = remedies
    .map((remedy) => ({ remedy, cost: cost(remedy) }))
    .sort((one, other) => one.cost - other.cost);
  const kept = new Map<string, Remedy>();
  for (const { remedy } of sorted) {
    if (kept.size === keep) {
      break;
    }
    const key = remedyKey(remedy);
    kept.set(key, kept.get(key) ?? remedy);
  }
  return [...kept.values()];
}

function remedyKey(remedy: Remedy): string {
  const each = [...remedy.wanted].map(([key, { values, isMet }]) => {
    const ranges = values.map(({ least, most }) => `${least}..${most}`);
    return `${key} ${isMet} ${ranges.join(" ")}`;
  });
  return `${remedy.opinions};${each.sort().join(";")}`;
}
