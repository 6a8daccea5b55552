/** The little of Node that the tests use; pages and phones have none of it. */
declare module "node:fs" {
  export function readFileSync(path: string | URL, encoding: "utf8"): string;
}

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
