/** After a refused form: the summary takes the focus if there is one, else the first wrong field. */
export function firstError(root: Document): void {
  const target = root.querySelector<HTMLElement>(".errsum") ?? root.querySelector<HTMLElement>("[aria-invalid=true]");
  target?.focus();
}
