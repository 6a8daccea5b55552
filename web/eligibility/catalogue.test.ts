import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bind } from "./binding";
import type { RuleBook } from "./book";
import type { FamilyFacts, Vocabulary } from "./facts";
import { Interpreter } from "./interpreter";

/** See TypicalFamiliesTest on the server's side, which writes it. */
interface Catalogue {
  readonly day: string;
  readonly vocabulary: Vocabulary;
  readonly families: readonly {
    readonly name: string;
    readonly facts: FamilyFacts;
    readonly answers: Readonly<Record<string, string>>;
  }[];
}

const RULES = "../../engine/src/main/resources/id/selaras/engine/eligibility/";

function json<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;
}

test("a phone answers typical families as the server does, by the very files of rules", () => {
  const books = ["national", "ministries", "districts"].map((name) => json<RuleBook>(`${RULES}${name}.json`));
  const book: RuleBook = {
    version: books[0]!.version,
    parameters: books.flatMap((one) => one.parameters ?? []),
    programmes: books.flatMap((one) => one.programmes),
  };
  const { day, vocabulary, families } = json<Catalogue>("catalogue.json");
  const rules = bind(book, day, vocabulary);
  for (const { name, facts, answers } of families) {
    const interpreter = new Interpreter(facts);
    const answered = rules.map((rule) => {
      const amount = interpreter.amount(rule);
      return [rule.programme.code, interpreter.verdict(rule.condition) + (amount === 0n ? "" : ` ${amount}`)];
    });
    expect(Object.fromEntries(answered), name).toEqual(answers);
  }
});
