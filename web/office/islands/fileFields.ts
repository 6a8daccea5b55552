/**
 * A file field speaks the browser's language, not the page's. With script, our own label and words stand for it; the field
 * itself stays in its place for the keyboard and for readers.
 */
export function fileFields(root: Document): void {
  root.querySelectorAll<HTMLInputElement>("input[data-file]").forEach((field) => {
    const label = field.nextElementSibling as HTMLElement;
    const chosen = label.nextElementSibling as HTMLElement;
    field.classList.add("vh");
    label.hidden = false;
    chosen.hidden = false;
    field.addEventListener("change", () => {
      const names = [...(field.files ?? [])].map((file) => file.name).join(", ");
      chosen.textContent = names || (chosen.dataset["none"] ?? "");
    });
  });
}
