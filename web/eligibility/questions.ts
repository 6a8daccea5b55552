import type { Clause } from "./clause";
import { FAMILY, type FactRef, type Facts, type FamilyFacts, isTooOld, known, read } from "./facts";
import { Interpreter } from "./interpreter";
import { keyOf, type Place, placeOf } from "./place";

/** A fact to ask for; again where something is known and too old to count. */
export interface Question {
  readonly place: Place;
  readonly isAgain: boolean;
}

/**
 * What to ask so that an answer that is not known becomes known, whatever is answered. What is asked again may be answered
 * otherwise, so that nothing rests on its old value any more.
 */
export function questions(clause: Clause, family: FamilyFacts): Question[] {
  const all = new Map<string, Question>();
  let trusted = family;
  let asked: Question[];
  do {
    asked = new Asking(trusted).ask(clause);
    for (const question of asked) {
      trusted = without(trusted, question.place);
      const key = keyOf(question.place);
      if (!all.has(`${key} ${true}`)) {
        all.set(`${key} ${question.isAgain}`, question);
      }
    }
  } while (asked.some((question) => question.isAgain));
  return [...all.values()];
}

/** Nothing is asked that is settled. */
class Asking {
  private readonly interpreter: Interpreter;
  private readonly asked = new Map<string, Question>();

  constructor(private readonly family: FamilyFacts) {
    this.interpreter = new Interpreter(family);
  }

  ask(clause: Clause): Question[] {
    this.open(clause, FAMILY);
    return [...this.asked.values()];
  }

  private open(clause: Clause, member: number): void {
    if (this.interpreter.verdict(clause, member) !== "not_known") {
      return;
    }
    switch (clause.kind) {
      case "all":
      case "any":
        return clause.parts.forEach((part) => this.open(part, member));
      case "not":
        return this.open(clause.part, member);
      case "test":
        return this.fact(clause.fact, member, clause.since);
      case "sum":
        return this.interpreter.summed(clause).forEach((one) => this.fact(clause.fact, one, clause.since));
      case "any_member":
      case "count":
        return this.interpreter.members.forEach((one) => this.open(clause.where, one));
      case "eldest":
        this.interpreter.members.forEach((one) => this.fact(clause.birth, one, clause.since));
        return this.interpreter.candidates(clause).forEach((one) => this.open(clause.where, one));
      case "opinion":
        return;
    }
  }

  private fact(fact: FactRef, member: number, since: number | null): void {
    const found = known(this.family, fact, member);
    if (read(fact, found, since).length === 0) {
      const question = { place: placeOf(fact, member), isAgain: isTooOld(found, since) };
      this.asked.set(`${keyOf(question.place)} ${question.isAgain}`, question);
    }
  }
}

function without(family: FamilyFacts, { fact, member }: Place): FamilyFacts {
  const left = (facts: Facts) => Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact.name));
  return member === FAMILY
    ? { ...family, family: left(family.family) }
    : { ...family, members: family.members.map((facts, one) => (one === member ? left(facts) : facts)) };
}
