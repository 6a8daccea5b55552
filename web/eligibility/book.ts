/** A book of rules as it stands in its file: see docs/rules.md. The server has checked it. */
export interface RuleBook {
  readonly version: string;
  readonly parameters?: readonly Parameter[];
  readonly programmes: readonly Programme[];
}

export interface Parameter {
  readonly code: string;
  readonly values: readonly DatedValue[];
}

export interface DatedValue {
  readonly from?: string;
  readonly until?: string;
  readonly value: number;
}

export interface Programme {
  readonly code: string;
  readonly from?: string;
  readonly until?: string;
  readonly condition: Condition;
  readonly benefit?: { readonly amount?: Amount };
}

/** A number, or the name of a parameter. */
export type Figure = number | string;

export type Compared = { readonly per?: Figure } & { readonly [comparison in Comparison]?: Figure };

export const COMPARISONS = ["below", "at_most", "equals", "at_least", "above"] as const;
export type Comparison = (typeof COMPARISONS)[number];

export type Quantifier = "any" | "all" | "none" | "oldest" | "youngest";

export interface Dated {
  readonly fact: string;
  readonly from?: string;
  readonly before?: string;
  readonly within_months?: number;
}

export interface Age {
  readonly at_least?: Figure;
  readonly below?: Figure;
  readonly on?: string;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly members: Quantifier; readonly where: Condition }
  | { readonly not_older_than_months: number; readonly condition: Condition }
  | { readonly fact: string; readonly is: readonly string[] }
  | Dated
  | ({ readonly fact: string } & Compared)
  | ({ readonly sum: string } & Compared)
  | ({ readonly count: Condition } & Compared)
  | { readonly age: Age }
  | { readonly receives: string; readonly within_months?: number }
  | { readonly area: readonly string[] }
  | { readonly fits: string }
  | { readonly judgement: Wording };

export type Wording = string | { readonly id: string; readonly en: string };

export type Amount =
  | Each
  | { readonly when: Condition; readonly then: Amount }
  | { readonly together: readonly Amount[] }
  | { readonly members: readonly Share[]; readonly at_most?: number };

export type Each = { readonly fixed: Figure } | { readonly table: string; readonly rows: Readonly<Record<string, Figure>> };

export interface Share {
  readonly where: Condition;
  readonly amount: Each;
  readonly at_most?: number;
}
