// Asks the server which file and line each part of the page comes from, and shows it beside the part.

import { decorate } from "./decorate.js";

export class Sources {
  #asked = 0;
  #pageShown;

  /** `pageShown(places, hasEditor)` gets what the whole page comes from. */
  constructor(pageShown) {
    this.#pageShown = pageShown;
  }

  async refresh() {
    this.#asked += 1;
    const mine = this.#asked;
    const sources = await fetchSources();
    if (sources === null || mine !== this.#asked) return;
    decorate(sources.items, sources.editor);
    this.#pageShown(sources.page, sources.editor);
  }
}

async function fetchSources() {
  try {
    const address = `/_planverk/sources?path=${encodeURIComponent(location.pathname)}`;
    const response = await fetch(address, { cache: "no-store" });
    // Some pages come from no file: the list of what is missing, an address that leads nowhere.
    if (response.status === 404) return { editor: false, page: [], items: [] };
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
