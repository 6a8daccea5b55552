import type { Programme, Wording } from "./book";
import type { BoundProgramme } from "./clause";
import type { FamilyFacts } from "./facts";
import { type Ground, groundKey, Grounds, judgements } from "./grounds";
import { Interpreter } from "./interpreter";
import { distinct } from "./place";
import { type Question, questions } from "./questions";
import { Remedies } from "./remedies";
import { changes, NOTHING, type Wanted } from "./remedy";
import { isDecided, type Verdict } from "./verdict";

/** What a rule answers of a family, and why. */
export interface Explanation {
  readonly programme: Programme;
  readonly verdict: Verdict;
  /** Certain rupiah for one period; nothing unless the family fits. */
  readonly amount: bigint;
  /** The facts the answer rests on: as long as they stay, nothing else changes it. */
  readonly grounds: readonly Ground[];
  /** Of an answer "does not fit": if these facts become so, the family fits, or a person judges. */
  readonly changes: readonly Wanted[];
  /** Of an answer "not known": with these answers it is decided. */
  readonly questions: readonly Question[];
  /** What a person still has to judge. */
  readonly judgements: readonly Wording[];
}

export function explain(rule: BoundProgramme, family: FamilyFacts): Explanation {
  const interpreter = new Interpreter(family);
  const about = new Grounds(interpreter);
  const verdict = interpreter.verdict(rule.condition);
  const grounds = [...about.of(rule.condition), ...(verdict === "fits" ? about.ofGrants(rule.grants) : [])];
  const [way = NOTHING] = verdict === "does_not_fit" ? new Remedies(interpreter).toward(rule.condition, true) : [];
  return {
    programme: rule.programme,
    verdict,
    amount: interpreter.amount(rule),
    grounds: distinct(grounds, groundKey),
    changes: changes(way),
    questions: questions(rule.condition, family),
    judgements: isDecided(verdict) && way.opinions === 0 ? [] : judgements(rule.condition),
  };
}
