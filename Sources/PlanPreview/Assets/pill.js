// The button in the corner. It is quiet when all is well, and says in words what is not.

import { make } from "./dom.js";
import { counted } from "./words.js";

// The sign tells the same as the colour, to those who do not see the colour.
const LOOKS = { rent: "✓", varningar: "▲", fel: "✕", borta: "…" };

export class Pill {
  #sign = make("span", { class: "tecken", "aria-hidden": "true" });
  #text = make("span", {}, "Förhandsvisning");
  #more = make("span", { class: "utom-synhall" });

  constructor(pressed) {
    this.element = make("button", { type: "button", class: "status", "aria-haspopup": "dialog" });
    this.element.append(this.#sign, this.#text, this.#more);
    this.element.addEventListener("click", pressed);
    this.#look("rent", "Förhandsvisning", "");
  }

  show({ errors, warnings }) {
    if (errors > 0) this.#look("fel", counted("errors", errors), " – förhandsvisning");
    else if (warnings > 0) this.#look("varningar", counted("warnings", warnings), " – förhandsvisning");
    else this.#look("rent", "Förhandsvisning", "");
  }

  showLost() {
    this.#look("borta", "Ingen kontakt med förhandsvisningen – försöker igen", "");
  }

  #look(look, text, more) {
    this.element.dataset.lage = look;
    this.#sign.textContent = LOOKS[look];
    this.#text.textContent = text;
    this.#more.textContent = more;
  }
}
