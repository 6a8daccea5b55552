/**
 * A second press of a slow button must not file a second complaint. The server refuses it as well; this spares
 * the person the refusal. The button keeps its name and value in the request because it is disabled one turn later.
 * A download leaves its page standing: such a button says `data-again`.
 */
export function submitOnce(root: Document): void {
  root.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset["sent"] === "yes") {
      event.preventDefault();
      return;
    }
    if (event.defaultPrevented) {
      return;
    }
    const pressed = (event as SubmitEvent).submitter;
    if (pressed?.hasAttribute("data-again")) {
      return;
    }
    form.dataset["sent"] = "yes";
    if (pressed instanceof HTMLButtonElement) {
      pressed.setAttribute("aria-busy", "true");
      setTimeout(() => (pressed.disabled = true), 0);
    }
  });
  // Back from the browser's own memory, or answered by htmx without leaving: the form is ready again.
  root.defaultView?.addEventListener("pageshow", () => root.querySelectorAll("form").forEach(ready));
  root.addEventListener("htmx:afterRequest", (event) => {
    const form = (event.target as Element | null)?.closest("form");
    if (form) {
      ready(form);
    }
  });
}

function ready(form: HTMLFormElement): void {
  delete form.dataset["sent"];
  form.querySelectorAll<HTMLButtonElement>("button[aria-busy]").forEach((button) => {
    button.removeAttribute("aria-busy");
    button.disabled = false;
  });
}
