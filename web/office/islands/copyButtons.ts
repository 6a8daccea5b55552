type Writer = (text: string) => Promise<void>;

/** Buttons `data-copy="text" data-copied="word"` stay hidden in the markup: without script they could do nothing. */
export function copyButtons(root: Document, write: Writer): void {
  root.querySelectorAll<HTMLButtonElement>("button[data-copy]").forEach((button) => (button.hidden = false));
  root.addEventListener("click", async (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button[data-copy]");
    if (!button) {
      return;
    }
    await write(button.dataset["copy"] ?? "");
    const status = button.querySelector("[role=status]");
    if (status) {
      status.textContent = button.dataset["copied"] ?? "";
    }
  });
}
