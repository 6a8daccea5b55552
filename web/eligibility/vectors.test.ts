import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bind } from "./binding";
import type { RuleBook } from "./book";
import type { FamilyFacts, Vocabulary } from "./facts";
import { explain, type Explanation } from "./explainer";
import { Interpreter } from "./interpreter";
import type { Place } from "./place";
import type { Verdict } from "./verdict";

/** See VectorsTest on the server's side, which writes them: a line of families, then a line for each book of rules. */
interface Families {
  readonly vocabulary: Vocabulary;
  readonly families: readonly FamilyFacts[];
}

interface Answered {
  readonly day: string;
  readonly rules: RuleBook;
  readonly answers: readonly Answers[];
}

/** Of a programme a letter for each family, the amount of each that fits, and of the first ones four digits of the reasons. */
interface Answers {
  readonly verdicts: string;
  readonly amounts: readonly number[];
  readonly whys: string;
}

const LETTERS: Record<Verdict, string> = { fits: "F", does_not_fit: "D", not_known: "N", needs_judgement: "J" };
const FILE = process.env["SELARAS_VECTORS"] ?? new URL("vectors.jsonl", import.meta.url);

test(
  "a phone answers what the server answers",
  () => {
    const [head, ...books] = readFileSync(FILE, "utf8").trim().split("\n");
    const { vocabulary, families } = JSON.parse(head!) as Families;
    const begun = performance.now();
    let pairs = 0;
    for (const line of books) {
      const { day, rules, answers } = JSON.parse(line) as Answered;
      const bound = bind(rules, day, vocabulary);
      expect(bound.length).toBe(answers.length);
      bound.forEach((rule, programme) => {
        const answered = families.map((family) => {
          const interpreter = new Interpreter(family);
          return { letter: LETTERS[interpreter.verdict(rule.condition)], amount: interpreter.amount(rule) };
        });
        const { verdicts, amounts, whys } = answers[programme]!;
        const fitting = answered.filter(({ letter }) => letter === "F");
        expect(answered.map(({ letter }) => letter).join("")).toBe(verdicts);
        expect(fitting.map(({ amount }) => Number(amount))).toEqual(amounts);
        const explained = families.slice(0, whys.length / 4).map((family) => why(explain(rule, family)));
        expect(explained.map(digest).join("")).toBe(whys);
        pairs += answered.length;
      });
    }
    const seconds = (performance.now() - begun) / 1000;
    console.info(`${pairs} pairs of rule and family in ${seconds.toFixed(1)} s`);
    expect(pairs).toBeGreaterThan(1000);
  },
  1_800_000,
);

/** The reasons as one line, as the server writes them. */
function why({ grounds, changes, questions, judgements }: Explanation): string {
  return [
    grounds.map(({ place, verdict }) => `${named(place)}=${LETTERS[verdict]}`),
    changes.map(({ place, values }) => [named(place), ...values.map(({ least, most }) => `${least}..${most}`)].join(" ")),
    questions.map(({ place, isAgain }) => named(place) + (isAgain ? "!" : "")),
    judgements.map((wording) => (typeof wording === "string" ? wording : wording.id)),
  ]
    .map((list) => [...new Set(list)].sort().join(","))
    .join(";");
}

function named({ fact, member }: Place): string {
  return fact.name + (member < 0 ? "" : `#${member}`);
}

/** Fowler, Noll and Vo's hash, folded into four digits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, "0");
}
