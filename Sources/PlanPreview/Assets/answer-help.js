// <planverk-svarshjalp>: in a box with a missing answer, the YAML to paste and where to paste it.

import { make, placeButtons, withCode } from "./dom.js";
import { sheet } from "./sheets.js";
import { shortPlace } from "./words.js";

export class AnswerHelp extends HTMLElement {
  #key = "";

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet("preview.css"), sheet("source.css")];
  }

  connectedCallback() {
    this.lang = "sv";
  }

  show({ yaml, instruction, place }, hasEditor) {
    const key = JSON.stringify([yaml, instruction, place, hasEditor]);
    if (key === this.#key) return;
    this.#key = key;
    const name = shortPlace(place);
    this.shadowRoot.replaceChildren(
      make("div", { class: "svarshjalp", role: "group", "aria-label": "Hjälp att svara" },
        make("p", { class: "bara-har" }, "Syns bara i förhandsvisningen"),
        make("p", {}, ...withCode(instruction)),
        make("pre", { class: "yaml", tabindex: "0" }, yaml),
        make("p", { class: "knappar" },
          make("button", { type: "button", "data-copy": yaml, class: "viktigast" }, "Kopiera YAML"),
          make("span", { class: "plats" }, make("code", {}, name), " ", ...placeButtons(place, name, hasEditor)))),
    );
  }
}
customElements.define("planverk-svarshjalp", AnswerHelp);
