// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from "vitest";
import { copyButtons } from "./copyButtons";
import { dirtyForms } from "./dirtyForms";
import { fileFields } from "./fileFields";
import { firstError } from "./firstError";
import { printButtons } from "./printButtons";
import { searchKey } from "./searchKey";
import { submitOnce } from "./submitOnce";

const page = (html: string) => (document.body.innerHTML = html);
const one = <T extends Element>(selector: string) => document.querySelector<T>(selector)!;

function submit(form: HTMLFormElement): boolean {
  const submitter = form.querySelector("button");
  return form.dispatchEvent(new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter }));
}

const copied: string[] = [];

beforeAll(() => {
  submitOnce(document);
  dirtyForms(document, window as unknown as Window);
  searchKey(document);
});
beforeEach(() => page(""));

test("a second press of the same button sends nothing", () => {
  page(`<form><button>Kirim</button></form>`);
  expect(submit(one("form"))).toBe(true);
  expect(one("button").getAttribute("aria-busy")).toBe("true");
  expect(submit(one("form"))).toBe(false);
});

test("a form answered without leaving the page can be sent again", () => {
  page(`<form><button>Kirim</button></form>`);
  submit(one("form"));
  one("form").dispatchEvent(new Event("htmx:afterRequest", { bubbles: true }));
  expect(one("button").hasAttribute("aria-busy")).toBe(false);
});

test("a download leaves the form ready for the next press", () => {
  page(`<form><button data-again>Unduh</button></form>`);
  expect(submit(one("form"))).toBe(true);
  expect(submit(one("form"))).toBe(true);
});

test("a file field is named in the words of the page", () => {
  page(`<input type="file" data-file><label hidden>Pilih berkas</label><span hidden data-none="Belum ada">Belum ada</span>`);
  fileFields(document);
  expect(one<HTMLElement>("label").hidden).toBe(false);
  Object.defineProperty(one("input"), "files", { value: [{ name: "surat.pdf" }] });
  one("input").dispatchEvent(new Event("change"));
  expect(one("span").textContent).toBe("surat.pdf");
});

test("a print button appears where there is a script to print", () => {
  let printed = 0;
  page(`<button data-print hidden>Cetak</button>`);
  printButtons(document, () => printed++);
  one<HTMLButtonElement>("button").click();
  expect(one<HTMLButtonElement>("button").hidden).toBe(false);
  expect(printed).toBe(1);
});

function leaving(): boolean {
  return window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

test("leaving a half-filled form is asked about, leaving a sent one is not", () => {
  page(`<form data-guard><input><button>Simpan</button></form>`);
  expect(leaving()).toBe(true);
  one("input").dispatchEvent(new Event("input", { bubbles: true }));
  expect(leaving()).toBe(false);
  submit(one("form"));
  expect(leaving()).toBe(true);
});

test("a slash goes to the search field, but not while writing", () => {
  page(`<input type="search"><textarea></textarea>`);
  const slash = () => new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true });
  one("textarea").dispatchEvent(slash());
  expect(document.activeElement).not.toBe(one("input"));
  document.body.dispatchEvent(slash());
  expect(document.activeElement).toBe(one("input"));
});

test("a copy button appears with the script and says that it copied", async () => {
  page(`<button data-copy="4827 3165" data-copied="Tersalin" hidden>Salin<span role="status"></span></button>`);
  copyButtons(document, async (text) => void copied.push(text));
  expect(one<HTMLButtonElement>("button").hidden).toBe(false);
  one<HTMLButtonElement>("button").click();
  await Promise.resolve();
  expect(copied).toEqual(["4827 3165"]);
  expect(one("[role=status]").textContent).toBe("Tersalin");
});

test("the first wrong field takes the focus, the summary before it", () => {
  page(`<input id="a"><input id="b" aria-invalid="true">`);
  firstError(document);
  expect(document.activeElement?.id).toBe("b");
  page(`<div class="errsum" tabindex="-1"></div><input aria-invalid="true">`);
  firstError(document);
  expect(document.activeElement?.className).toBe("errsum");
});
