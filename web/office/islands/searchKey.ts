/** "/" goes to the page's search field, unless the person is writing. */
export function searchKey(root: Document): void {
  root.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) {
      return;
    }
    const search = root.querySelector<HTMLInputElement>("[data-search], input[type=search]");
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
