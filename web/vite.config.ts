import { defineConfig } from "vite";
import { keepUsed } from "./keepUsed";

export default defineConfig({
  root: ".",
  base: "/web/",
  publicDir: false,
  css: { postcss: { plugins: [keepUsed()] } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2020",
    // Lowering Tabler for old browsers adds 300 KB and nothing we use: what we use is overridden in plain hex.
    cssTarget: "esnext",
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      // htmx holds an eval that its configuration switches off and the pages' policy forbids.
      checks: { eval: false },
      input: ["office/office.ts", "office/office.css", "office/public.css", "office/print.css", "office/print.ts"],
    },
  },
});
