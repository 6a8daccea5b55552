import { printButtons } from "./islands/printButtons";

printButtons(document, () => window.print());
