// Writes what the pages bring along from other authors, with the full text of each licence, beside the built assets.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

function licenceText(folder) {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  return name ? readFileSync(join(folder, name), "utf8").trim() : "(the package carries no text of its licence)";
}

const shipped = Object.entries(lock.packages)
  .filter(([folder, about]) => folder !== "" && !about.dev && !about.devOptional && existsSync(folder))
  .map(([folder, about]) => {
    const name = folder.replace(/^.*node_modules\//, "");
    return `${name} ${about.version}: ${about.license ?? "see below"}\n\n${licenceText(folder)}\n`;
  });

const rule = "\n" + "-".repeat(100) + "\n\n";
writeFileSync("dist/THIRD-PARTY-WEB.txt", "Libraries of other authors in the pages of Selaras\n" + rule + shipped.join(rule));
