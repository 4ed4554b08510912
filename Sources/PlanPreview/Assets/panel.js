// The dialog with everything that is wrong, and where the page comes from. It opens by itself for errors, unless the
// person has closed it for these very ones.

import { make, placeRow } from "./dom.js";
import { Dismissal } from "./dismissal.js";
import { Patcher } from "./patch.js";
import { countedAll } from "./words.js";

export class Panel {
  region = make("p", { class: "utom-synhall", role: "status" });
  #heading = make("h2", { id: "rubrik", tabindex: "-1", autofocus: true }, "Förhandsvisning");
  #stale = make("p", { class: "inaktuell", hidden: true }, "Sidan visas som den var innan felet kom in.");
  #fine = make("p", { class: "inget-fel" }, "Inga fel eller varningar.");
  #list = make("div", { class: "lista" });
  #page = make("section", { class: "sidans-kallor", "aria-labelledby": "sidan", hidden: true });
  #patcher;
  #dismissal = new Dismissal();
  #openedBy = null;
  #fragment = "";

  constructor() {
    const close = make("button", { type: "button", class: "stang" }, "Stäng");
    close.addEventListener("click", () => this.element.close());
    const start = make("a", { href: "/_planverk/" }, "Redigerarens startsida");
    this.element = make("dialog", { class: "panel", "aria-labelledby": "rubrik", closedby: "any" });
    this.element.append(
      make("div", { class: "panelhuvud" }, this.#heading, close),
      make("div", { class: "panelinnehall" }, this.#stale, this.#fine, this.#list, this.#page, make("p", {}, start)),
      this.region,
    );
    this.element.addEventListener("close", () => this.#closed());
    this.#patcher = new Patcher(this.#list);
  }

  openByHand() {
    this.#open("person");
  }

  show(state, fragment) {
    this.#heading.textContent = countedAll(state) || "Förhandsvisning";
    this.#stale.hidden = !isHeldBack(state);
    this.#fine.hidden = state.errors + state.warnings > 0;
    this.#showList(fragment);
    if (state.errors > 0) {
      if (!this.#dismissal.covers(this.#errors) && !isListedOnPage()) this.#open("errors");
    } else {
      this.#dismissal.forget();
      if (this.#openedBy === "errors") this.#closeMended();
    }
  }

  showPage(places, hasEditor) {
    this.#page.hidden = places.length === 0;
    this.#page.replaceChildren(make("h3", { id: "sidan" }, "Den här sidan kommer från"),
      make("ul", {}, ...places.map(({ what, place }) => placeRow({ what, place }, hasEditor))));
  }

  #showList(fragment) {
    if (fragment === this.#fragment) return;
    this.#fragment = fragment;
    const next = this.#list.cloneNode();
    next.innerHTML = fragment;
    // Patched, so that scroll and focus stay with the problem that is being read.
    this.#patcher.patch(next);
  }

  // What is wrong, without where: an error that has been moved, or a new warning, is nothing to come back for.
  get #errors() {
    return [...this.#list.querySelectorAll(".diagnos.fel h3")].map((heading) => heading.textContent).join("\n");
  }

  #open(by) {
    if (this.element.open) return;
    this.#openedBy = by;
    this.element.showModal();
  }

  #closeMended() {
    this.#openedBy = null;
    this.element.close();
  }

  #closed() {
    // Closed by the person, with whatever button or key.
    if (this.#openedBy) this.#dismissal.remember(this.#errors);
    this.#openedBy = null;
  }
}

// Whether the page is shown as it was before some error: all pages can be, or those of some schools.
const isHeldBack = ({ heldBack }) =>
  heldBack === true || heldBack.some((school) => location.pathname.startsWith(`/skolor/${school}/`));

// The server's own pages list the same problems; a dialog over them would tell nothing new.
const isListedOnPage = () => document.querySelector("body.planverk-sida .diagnoser") !== null;
