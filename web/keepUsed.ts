import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rule } from "postcss";

const PAGES = ["../server/src/main/jte", "../server/src/main/java", "office"];
const CLASS = /\.(-?[A-Za-z_][\w-]*)/g;
const DARK = /\[data-bs-theme=["']?dark/;

/**
 * Tabler is 630 KB of styles and the pages use a few dozen of its classes; an old office machine would parse the rest on
 * every visit. A rule of Tabler stays if each class it names is written somewhere in the pages.
 */
export function keepUsed(): Plugin {
  const words = new Set(PAGES.flatMap(filesBelow).flatMap(wordsOf));
  const used = (selector: string) =>
    !DARK.test(selector) && [...selector.matchAll(CLASS)].every((found) => words.has(found[1] ?? ""));
  return {
    postcssPlugin: "keep-used",
    OnceExit(root) {
      root.walkRules((rule) => {
        if (isTabler(rule)) {
          keep(rule, rule.selectors.filter(used));
        }
      });
      root.walkAtRules((block) => {
        if (block.nodes?.length === 0) {
          block.remove();
        }
      });
    },
  };
}

function keep(rule: Rule, selectors: string[]): void {
  if (selectors.length === 0) {
    rule.remove();
  } else {
    rule.selectors = selectors;
  }
}

function isTabler(rule: Rule): boolean {
  const inKeyframes = rule.parent?.type === "atrule" && "name" in rule.parent && String(rule.parent.name).endsWith("keyframes");
  return !inKeyframes && (rule.source?.input.file ?? "").includes("@tabler");
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function wordsOf(file: string): string[] {
  return readFileSync(file, "utf8").match(/-?[A-Za-z_][\w-]*/g) ?? [];
}
