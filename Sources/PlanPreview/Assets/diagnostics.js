// Fetches the list of what is wrong: for the newest state only, and only when it says something else than before.

export class Diagnostics {
  #asked = 0;
  #known = { mark: null, fragment: "" };

  /** The fragment for a state, "" when it has nothing to list, or null when it could not be had. */
  async of(state) {
    this.#asked += 1;
    const mine = this.#asked;
    if (state.errors + state.warnings + state.notes === 0) return "";
    // A large municipality always has some hundred warnings; they are not sent again at every save.
    const mark = state.diagnostics && `${state.server} ${state.diagnostics}`;
    if (mark && mark === this.#known.mark) return this.#known.fragment;
    try {
      const response = await fetch("/_planverk/diagnostics", { cache: "no-store" });
      const fragment = await response.text();
      if (!response.ok || mine !== this.#asked) return null;
      this.#known = { mark, fragment };
      return fragment;
    } catch {
      return null;
    }
  }
}
