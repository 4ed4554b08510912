// <planverk-kalla>: the small sign that says which layer and line a part of the page comes from. Hundreds of them
// are made for a long page, so each starts as one line of text and gets its buttons when it is first looked at.

import { make, placeButtons, placeRow } from "./dom.js";
import { sheet } from "./sheets.js";
import { shortPlace } from "./words.js";

export class SourceChip extends HTMLElement {
  #key = "";
  #places = [];
  #hasEditor = false;
  #isComplete = false;
  #sign = make("div", { class: "kalla" });

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet("preview.css"), sheet("source.css")];
    root.append(this.#sign);
    this.addEventListener("focusin", () => this.complete());
  }

  connectedCallback() {
    this.tabIndex = 0;
    this.lang = "sv";
    this.setAttribute("role", "group");
  }

  show(places, hasEditor) {
    const key = JSON.stringify([places, hasEditor]);
    if (key === this.#key) return;
    this.#key = key;
    this.#places = places;
    this.#hasEditor = hasEditor;
    const wasComplete = this.#isComplete;
    this.#isComplete = false;
    const [{ layerTitle, place }] = places;
    this.setAttribute("aria-label", `Källa: ${layerTitle}, ${shortPlace(place)}`);
    this.#sign.replaceChildren(make("span", { class: "niva" }, layerTitle));
    if (wasComplete) this.complete();
  }

  /** Adds what one can do with it, for someone who points at it or has come to it with Tab. */
  complete() {
    if (this.#isComplete) return;
    this.#isComplete = true;
    const [{ place }] = this.#places;
    const name = shortPlace(place);
    const more = make("span", { class: "mer" }, make("code", {}, name),
      ...placeButtons(place, name, this.#hasEditor));
    if (this.#places.length > 1) more.append(this.#allPlaces());
    this.#sign.append(more);
  }

  #allPlaces() {
    return make("details", {}, make("summary", {}, `${this.#places.length} ställen`),
      make("ul", {}, ...this.#places.map((place) => placeRow(place, this.#hasEditor))));
  }
}
customElements.define("planverk-kalla", SourceChip);
