// Fetches the list of what is wrong: for the newest state only, and only when it says something else than before.

const MOST_TRIES = 5;
const FIRST_PAUSE = 200;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Diagnostics {
  #asked = 0;
  #known = { mark: null, fragment: "" };

  /** The fragment for a state, "" when it has nothing to list, or null when it could not be had or is outdated. */
  async of(state) {
    this.#asked += 1;
    const mine = this.#asked;
    if (state.errors + state.warnings + state.notes === 0) return "";
    // A large municipality always has some hundred warnings; they are not sent again at every save.
    const mark = `${state.server} ${state.diagnostics}`;
    if (mark === this.#known.mark) return this.#known.fragment;
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (tries > 0) await pause(FIRST_PAUSE * 2 ** (tries - 1));
      if (mine !== this.#asked) return null;
      const fragment = await fetchFragment();
      if (mine !== this.#asked) return null;
      if (fragment !== null) {
        this.#known = { mark, fragment };
        return fragment;
      }
    }
    return null;
  }
}

async function fetchFragment() {
  try {
    const response = await fetch("/_planverk/diagnostics", { cache: "no-store" });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
