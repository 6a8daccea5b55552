import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bind } from "./binding";
import type { RuleBook } from "./book";
import type { FamilyFacts, Vocabulary } from "./facts";
import { Interpreter } from "./interpreter";
import type { Verdict } from "./verdict";

/** See VectorsTest on the server's side, which writes them: a line of families, then a line for each book of rules. */
interface Families {
  readonly vocabulary: Vocabulary;
  readonly families: readonly FamilyFacts[];
}

interface Answered {
  readonly day: string;
  readonly rules: RuleBook;
  /** Of each programme a letter for each family, and the amount of each that fits. */
  readonly answers: readonly { readonly verdicts: string; readonly amounts: readonly number[] }[];
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
        const { verdicts, amounts } = answers[programme]!;
        const fitting = answered.filter(({ letter }) => letter === "F");
        expect(answered.map(({ letter }) => letter).join("")).toBe(verdicts);
        expect(fitting.map(({ amount }) => Number(amount))).toEqual(amounts);
        pairs += answered.length;
      });
    }
    const seconds = (performance.now() - begun) / 1000;
    console.info(`${pairs} pairs of rule and family in ${seconds.toFixed(1)} s`);
    expect(pairs).toBeGreaterThan(1000);
  },
  1_800_000,
);
