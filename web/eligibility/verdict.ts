/**
 * What a rule, or a part of it, answers. What is not known is looked at before what a person has to judge: an answer may
 * spare the judgement.
 */
export type Verdict = "fits" | "does_not_fit" | "not_known" | "needs_judgement";

/** Kleene's, with judgement between what is known and what is not. */
export function and(one: Verdict, other: Verdict): Verdict {
  return stronger("does_not_fit", one, other);
}

export function or(one: Verdict, other: Verdict): Verdict {
  return stronger("fits", one, other);
}

export function opposite(verdict: Verdict): Verdict {
  return verdict === "fits" ? "does_not_fit" : verdict === "does_not_fit" ? "fits" : verdict;
}

export function isDecided(verdict: Verdict): boolean {
  return verdict === "fits" || verdict === "does_not_fit";
}

function stronger(decisive: Verdict, one: Verdict, other: Verdict): Verdict {
  if (one === decisive || other === decisive) {
    return decisive;
  }
  if (one === "not_known" || other === "not_known") {
    return "not_known";
  }
  return one === "needs_judgement" ? one : other;
}
