import type { Condition, Wording } from "./book";
import type { Clause, Eldest, Grant, Sum } from "./clause";
import { FAMILY, type FactRef, type Known, known } from "./facts";
import { Interpreter } from "./interpreter";
import { distinct, keyOf, type Place, placeOf } from "./place";
import type { Verdict } from "./verdict";

/** A fact on which an answer rests, with the condition that looks at it and what that answers of it. */
export interface Ground {
  readonly place: Place;
  readonly known: Known | undefined;
  readonly said: Condition;
  readonly verdict: Verdict;
}

interface Part {
  readonly verdict: Verdict;
  readonly clause: Clause;
  readonly member: number;
}

/**
 * On what an answer rests: as long as these facts stay, nothing else can change it. Where one of several is enough, the one
 * with the fewest facts is named.
 */
export class Grounds {
  constructor(private readonly interpreter: Interpreter) {}

  of(clause: Clause, member: number = FAMILY): Ground[] {
    switch (clause.kind) {
      case "all":
        return this.decisive(this.parts(clause.parts, member), "does_not_fit");
      case "any":
        return this.decisive(this.parts(clause.parts, member), "fits");
      case "not":
        return this.of(clause.part, member);
      case "test":
        return [this.ground(clause.fact, member, clause.said, this.interpreter.verdict(clause, member))];
      case "sum":
        return this.sum(clause);
      case "any_member":
        return this.decisive(this.members(clause.where), "fits");
      case "count":
        return this.together(this.members(clause.where));
      case "eldest":
        return this.eldest(clause);
      case "opinion":
        return [];
    }
  }

  ofGrants(grants: readonly Grant[]): Ground[] {
    const all = grants.flatMap((grant) => [
      ...this.of(grant.when),
      ...(grant.ofMembers ? this.interpreter.members : [FAMILY]).flatMap((member) =>
        grant.portions.flatMap((portion) => this.of(portion.where, member)),
      ),
    ]);
    return distinct(all, groundKey);
  }

  private parts(parts: readonly Clause[], member: number): Part[] {
    return parts.map((clause) => ({ verdict: this.interpreter.verdict(clause, member), clause, member }));
  }

  private members(where: Clause): Part[] {
    return this.interpreter.members.flatMap((member) => this.parts([where], member));
  }

  private decisive(parts: readonly Part[], decisive: Verdict): Ground[] {
    const each = parts.filter((part) => part.verdict === decisive).map((part) => this.of(part.clause, part.member));
    return each.length === 0
      ? this.together(parts)
      : each.reduce((fewest, next) => (next.length < fewest.length ? next : fewest));
  }

  private together(parts: readonly Part[]): Ground[] {
    return distinct(
      parts.flatMap((part) => this.of(part.clause, part.member)),
      groundKey,
    );
  }

  private sum(sum: Sum): Ground[] {
    const verdict = this.interpreter.verdict(sum);
    return this.interpreter.summed(sum).map((member) => this.ground(sum.fact, member, sum.said, verdict));
  }

  private eldest(eldest: Eldest): Ground[] {
    const verdict = this.interpreter.verdict(eldest);
    const births = this.interpreter.members.map((member) => this.ground(eldest.birth, member, eldest.said, verdict));
    const others = this.interpreter.candidates(eldest).flatMap((member) => this.of(eldest.where, member));
    return distinct([...births, ...others], groundKey);
  }

  private ground(fact: FactRef, member: number, said: Condition, verdict: Verdict): Ground {
    return { place: placeOf(fact, member), known: known(this.interpreter.family, fact, member), said, verdict };
  }
}

export function groundKey(ground: Ground): string {
  return `${keyOf(ground.place)} ${ground.verdict} ${JSON.stringify(ground.said)}`;
}

/** The judgements that are still to be made. */
export function judgements(clause: Clause): Wording[] {
  const all = (clause: Clause): Wording[] => {
    switch (clause.kind) {
      case "all":
      case "any":
        return clause.parts.flatMap(all);
      case "not":
        return all(clause.part);
      case "any_member":
      case "count":
      case "eldest":
        return all(clause.where);
      case "opinion":
        return "judgement" in clause.said ? [clause.said.judgement] : [];
      case "test":
      case "sum":
        return [];
    }
  };
  return distinct(all(clause), (wording) => JSON.stringify(wording));
}
