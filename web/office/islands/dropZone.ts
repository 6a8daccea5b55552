/**
 * A file for import may be larger than a form may carry: it is sent as the body of its own request, with the share that
 * has arrived. Forms `data-drop="address"` take a dropped file as well; without script they are plain forms.
 */
export function dropZone(root: Document, view: Window): void {
  root.querySelectorAll<HTMLFormElement>("form[data-drop]").forEach((form) => {
    const field = form.querySelector<HTMLInputElement>("input[type=file]");
    if (!field) {
      return;
    }
    form.querySelectorAll<HTMLElement>("[data-without]").forEach((words) => (words.hidden = true));
    form.querySelectorAll<HTMLElement>("[data-with]").forEach((words) => (words.hidden = false));
    ["dragover", "dragleave", "drop"].forEach((name) =>
      form.addEventListener(name, (event) => {
        event.preventDefault();
        form.classList.toggle("over", name === "dragover");
      }),
    );
    form.addEventListener("drop", (event) => {
      const files = (event as DragEvent).dataTransfer?.files;
      if (files && files.length > 0) {
        field.files = files;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    });
    form.addEventListener("submit", (event) => {
      const file = field.files?.[0];
      if (file) {
        event.preventDefault();
        send(form, file, (address) => view.location.assign(address));
      }
    });
  });
}

function send(form: HTMLFormElement, file: File, leave: (address: string) => void): void {
  const panel = form.querySelector<HTMLElement>(".uploading");
  const bar = form.querySelector("progress");
  const status = form.querySelector<HTMLElement>("[role=status]");
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
  const say = (words: string) => {
    if (status) {
      status.textContent = words;
    }
  };
  const request = new XMLHttpRequest();
  const again = (words: string) => {
    say(words);
    button?.removeAttribute("disabled");
    bar?.setAttribute("hidden", "");
  };
  panel?.removeAttribute("hidden");
  bar?.removeAttribute("hidden");
  button?.setAttribute("disabled", "");
  request.open("PUT", form.dataset["drop"] ?? "");
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.setRequestHeader("X-File-Name", encodeURIComponent(file.name));
  request.setRequestHeader("X-XSRF-TOKEN", form.querySelector<HTMLInputElement>("input[name=_csrf]")?.value ?? "");
  request.upload.addEventListener("progress", (event) => {
    const percent = Math.floor((100 * event.loaded) / Math.max(1, event.total));
    bar?.setAttribute("value", String(percent));
    say(percent < 100 ? (form.dataset["sending"] ?? "").replace("%", String(percent)) : (form.dataset["reading"] ?? ""));
  });
  request.addEventListener("load", () => {
    if (request.status === 200) {
      leave(request.responseText);
    } else {
      again(request.status === 422 ? request.responseText : (form.dataset["broke"] ?? ""));
    }
  });
  request.addEventListener("error", () => again(form.dataset["broke"] ?? ""));
  request.send(file);
}
