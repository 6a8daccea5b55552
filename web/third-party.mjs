// Writes what the pages bring along from other authors, with the full text of each licence, beside the built assets.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

function licenceText(folder) {
  // A package may carry more than one: the fonts have a licence of their own beside that of the package's code.
  const names = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8").trim());
  return texts.length > 0 ? texts.join("\n\n") : "(the package carries no text of its licence)";
}

const shipped = Object.entries(lock.packages)
  .filter(([folder, about]) => folder !== "" && !about.dev && !about.devOptional && existsSync(folder))
  .map(([folder, about]) => {
    const name = folder.replace(/^.*node_modules\//, "");
    return `${name} ${about.version}: ${about.license ?? "see below"}\n\n${licenceText(folder)}\n`;
  });

const rule = "\n" + "-".repeat(100) + "\n\n";
writeFileSync("dist/THIRD-PARTY-WEB.txt", "Libraries of other authors in the pages of Selaras\n" + rule + shipped.join(rule));
