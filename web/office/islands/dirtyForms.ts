/** Asks before a half-filled form marked `data-guard` is left. Nothing typed is stored on the machine. */
export function dirtyForms(root: Document, view: Window): void {
  const dirty = new Set<HTMLFormElement>();
  root.addEventListener("input", (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>("form[data-guard]");
    if (form) {
      dirty.add(form);
    }
  });
  root.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) {
      dirty.delete(event.target as HTMLFormElement);
    }
  });
  view.addEventListener("beforeunload", (event) => {
    if ([...dirty].some((form) => form.isConnected)) {
      event.preventDefault();
    }
  });
}
