// The preview's own corner of the page: <planverk-preview>, with the pill that tells how things are and the panel
// that it opens. In a shadow root, so that neither the site's style nor its templates touch it.

import { announce, announceIn } from "./announce.js";
import { Diagnostics } from "./diagnostics.js";
import { make } from "./dom.js";
import { Panel } from "./panel.js";
import { Pill } from "./pill.js";
import { sheet } from "./sheets.js";
import { counted, countedAll } from "./words.js";

class PreviewElement extends HTMLElement {}
customElements.define("planverk-preview", PreviewElement);

export class Overlay {
  #pill = new Pill(() => this.#panel.openByHand());
  #panel = new Panel();
  #diagnostics = new Diagnostics();
  #told = null;

  constructor() {
    const host = make("planverk-preview", { lang: "sv" });
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet("preview.css"), sheet("overlay.css")];
    const region = make("p", { class: "utom-synhall", role: "status" });
    root.append(this.#pill.element, this.#panel.element, region);
    announceIn(region, this.#panel.region);
    // Beside <body>, where the server's HTML never has anything to patch.
    document.documentElement.append(host);
  }

  /** Shows the numbers of a state, and then the diagnostics that belong to it. */
  async show(state) {
    this.#pill.show(state);
    const fragment = await this.#diagnostics.of(state);
    // Null: the server is gone or a newer state has come, which will be shown instead.
    if (fragment === null) return;
    this.#panel.show(state, fragment);
    this.#tell(state, fragment);
  }

  showLost() {
    this.#pill.showLost();
    announce("Ingen kontakt med förhandsvisningen");
  }

  showBack() {
    announce("Kontakten med förhandsvisningen är tillbaka");
  }

  /** The places the whole page comes from. */
  showPage(places, hasEditor) {
    this.#panel.showPage(places, hasEditor);
  }

  #tell(state, fragment) {
    const before = this.#told;
    this.#told = { errors: state.errors, fragment };
    if (state.errors > 0 && before?.fragment !== fragment) announce(counted("errors", state.errors));
    else if (state.errors === 0 && before?.errors > 0) announce(`Felen är rättade. ${countedAll(state)}`.trim());
  }
}
