// The buttons "Kopiera" and "Öppna", wherever they are: in the overlay, beside the page's text and in the server's
// own pages. One listener on the document is enough, because clicks in open shadow roots pass it too.

import { announce } from "./announce.js";
import { copyText } from "./clipboard.js";
import { make } from "./dom.js";

const CONFIRMED = "Kopierat";
const CONFIRMED_FOR = 2000;

export function listenForActions() {
  document.addEventListener("click", (event) => {
    const button = event.composedPath()[0]?.closest?.("button[data-copy], button[data-open]");
    if (!button) return;
    if ("copy" in button.dataset) copy(button, button.dataset.copy);
    else open(button, button.dataset.open);
  });
}

async function copy(button, text) {
  removeNote(button);
  if (await copyText(text, button)) {
    confirm(button);
    announce(CONFIRMED);
    return;
  }
  const field = make("textarea", { readonly: true, "aria-label": "Text att kopiera", rows: text.split("\n").length });
  field.value = text.trimEnd();
  addNote(button, "Det gick inte att kopiera. Kopiera den markerade texten själv.", field);
  field.select();
}

async function open(button, place) {
  removeNote(button);
  try {
    const response = await fetch("/_planverk/open", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Planverk": "1" },
      body: JSON.stringify({ place }),
    });
    if (!response.ok) addNote(button, (await response.text()) || "Det gick inte att öppna filen.");
  } catch {
    addNote(button, "Det gick inte att öppna filen: ingen kontakt med förhandsvisningen.");
  }
}

// The button's own text is exchanged for a while, so that nothing around it moves much.
function confirm(button) {
  const label = button.firstChild;
  if (label?.nodeType !== Node.TEXT_NODE || label.data === CONFIRMED) return;
  const before = label.data;
  label.data = CONFIRMED;
  setTimeout(() => {
    // It may have been patched meanwhile.
    if (label.data === CONFIRMED) label.data = before;
  }, CONFIRMED_FOR);
}

function addNote(button, text, ...more) {
  button.after(make("span", { class: "planverk-besked" }, text, ...more));
  announce(text);
}

function removeNote(button) {
  if (button.nextElementSibling?.matches(".planverk-besked")) button.nextElementSibling.remove();
}
