// Fetches the list of what is wrong, for the newest state only.

export class Diagnostics {
  #asked = 0;

  /** The fragment for a state, "" when it has nothing to list, or null when it could not be had. */
  async of(state) {
    this.#asked += 1;
    const mine = this.#asked;
    if (state.errors + state.warnings + state.notes === 0) return "";
    try {
      const response = await fetch("/_planverk/diagnostics", { cache: "no-store" });
      const text = await response.text();
      return response.ok && mine === this.#asked ? text : null;
    } catch {
      return null;
    }
  }
}
