// Makes elements with less to read than the browser's own calls.

import { shortPlace } from "./words.js";

/** `make("button", { type: "button" }, "Stäng")`. Attributes that are null, undefined or false are left out. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Buttons to copy a place and, when the server can open an editor, to open it. actions.js makes them work. */
export function placeButtons(place, named, hasEditor) {
  const button = (label, attribute) =>
    make("button", { type: "button", [attribute]: place, "aria-label": `${label} ${named}` }, label);
  return hasEditor ? [button("Kopiera", "data-copy"), button("Öppna", "data-open")] : [button("Kopiera", "data-copy")];
}

/** A row in a list of places: "texten: kommun, kommun.yaml:80" and its buttons. The layer may be left out. */
export function placeRow({ what, layerTitle, place }, hasEditor) {
  const name = shortPlace(place);
  const text = make("span", {}, layerTitle ? `${what}: ${layerTitle}, ` : `${what}: `, make("code", {}, name));
  return make("li", {}, text, ...placeButtons(place, name, hasEditor));
}

/** Text where `words between grave accents` become code. */
export function withCode(text) {
  return text.split("`").map((part, at) => (at % 2 === 1 ? make("code", {}, part) : part));
}
