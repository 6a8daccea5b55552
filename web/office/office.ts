import "htmx.org";
import { copyButtons } from "./islands/copyButtons";
import { dirtyForms } from "./islands/dirtyForms";
import { dropZone } from "./islands/dropZone";
import { fileFields } from "./islands/fileFields";
import { firstError } from "./islands/firstError";
import { printButtons } from "./islands/printButtons";
import { searchKey } from "./islands/searchKey";
import { submitOnce } from "./islands/submitOnce";

// Order matters: a form that is being submitted must stop being dirty before the page unloads.
dropZone(document, window);
submitOnce(document);
dirtyForms(document, window);
searchKey(document);
fileFields(document);
copyButtons(document, (text) => navigator.clipboard.writeText(text));
printButtons(document, () => window.print());
firstError(document);
document.addEventListener("htmx:afterSettle", () => firstError(document));
