import { epochDay } from "./days";
import { decimal, parts } from "./decimal";
import { type ValueSet, valuesOf } from "./valueSet";

export type Form = "code" | "number" | "date" | "area";

/** A kind of fact, as the server writes it for the rules of a book. */
export interface FactType {
  readonly forms: readonly Form[];
  readonly codes: readonly string[];
  /** By a finer answer the wider one that it is part of. */
  readonly wider?: Readonly<Record<string, string>>;
  /** Whether several codes hold at once. */
  readonly several?: true;
  /** Whether it is for life, so that only a mistake is ever changed. */
  readonly lasting?: true;
  /** Least and most in the number's own unit; none where every number may be. */
  readonly numbers?: readonly [string, string];
}

export interface Vocabulary {
  readonly family: Readonly<Record<string, FactType>>;
  readonly member: Readonly<Record<string, FactType>>;
}

/** What is known of one fact. Numbers are texts, so that none loses a digit. */
export interface Known {
  /** Canonical, or several joined by a plus. */
  readonly code?: string;
  readonly number?: string;
  readonly date?: string;
  readonly observed?: string;
  readonly source?: string;
}

export type Facts = Readonly<Record<string, Known>>;

/** What is known of a family and its living members, of whom there is at least one. */
export interface FamilyFacts {
  readonly family: Facts;
  readonly members: readonly Facts[];
}

/** In place of a member's number. */
export const FAMILY = -1;

/** A number is counted in parts of ten thousand, as finely as the registry keeps one. */
export const DIGITS = 4;

const AREA_DIGITS = 10;

/** A fact as a rule looks at it: whatever was answered becomes whole numbers. */
export interface FactRef {
  readonly name: string;
  readonly ofMember: boolean;
  readonly form: Form;
  readonly type: FactType;
}

export function known(family: FamilyFacts, fact: FactRef, member: number): Known | undefined {
  const facts = fact.ofMember ? family.members[member]! : family.family;
  return own(facts, fact.name);
}

export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;
}

/** What is known, as numbers; of a code its place in the list, of several codes each; empty where nothing is known. */
export function read(fact: FactRef, found: Known | undefined, since: number | null): readonly bigint[] {
  if (found === undefined || isTooOld(found, since)) {
    return [];
  }
  switch (fact.form) {
    case "code":
      return codes(fact.type, found);
    case "number":
      return number(found);
    case "date":
      return found.date === undefined ? [] : [BigInt(epochDay(found.date))];
    case "area":
      return found.code === undefined ? [] : [areaNumber(found.code, "0")];
  }
}

/** Where only what was observed since a day counts. */
export function isTooOld(found: Known | undefined, since: number | null): boolean {
  return (
    found !== undefined && since !== null && (found.observed === undefined || epochDay(found.observed) < since)
  );
}

function codes(type: FactType, found: Known): bigint[] {
  if (found.code !== undefined) {
    return found.code
      .split("+")
      .map((code) => type.codes.indexOf(code))
      .filter((place) => place >= 0)
      .map(BigInt);
  }
  if (found.number === undefined || !type.codes.includes("yes")) {
    return [];
  }
  return [BigInt(type.codes.indexOf(decimal(found.number).digits > 0n ? "yes" : "no"))];
}

function number(found: Known): bigint[] {
  if (found.number === undefined) {
    return found.code === "no" ? [0n] : [];
  }
  return [parts(decimal(found.number), DIGITS)];
}

/** The number of an area, or where the ones within it begin or end. */
export function areaNumber(code: string, fill: "0" | "9"): bigint {
  return BigInt(code.replace(/\./g, "").padEnd(AREA_DIGITS, fill));
}

/** A finer answer counts as the wider one. */
export function codesWithin(fact: FactRef, wanted: readonly string[]): ValueSet {
  const places = fact.type.codes.map((code, place) => (isPartOf(fact, code, wanted) ? place : -1));
  return valuesOf(places.filter((place) => place >= 0));
}

function isPartOf(fact: FactRef, code: string, wanted: readonly string[]): boolean {
  for (let answer: string | undefined = code; answer !== undefined; answer = own(fact.type.wider ?? {}, answer)) {
    if (wanted.includes(answer)) {
      return true;
    }
  }
  return false;
}
