/** Buttons `data-print` stay hidden in the markup: without script they could do nothing. */
export function printButtons(root: Document, print: () => void): void {
  root.querySelectorAll<HTMLButtonElement>("button[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", print);
  });
}
