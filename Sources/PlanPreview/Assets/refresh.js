// Decides when the page is behind what the server has announced, and brings it up to date: one fetch at a time,
// and one more when something new was announced meanwhile.

import { keepStylesheets } from "./assets.js";
import { fetchPage, scriptsOf } from "./page.js";
import { keepingFocus } from "./focus.js";

const MOST_TRIES = 5;
const FIRST_PAUSE = 100;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Refresher {
  #patcher;
  #shown;
  #wanted = null;
  #isRunning = false;
  #updated;
  // What the last fetched page loads; null until one has been fetched.
  #scripts = null;

  /** `shown` is the version of the patcher's base; `updated(elements, shown)` is told of every new base. */
  constructor(patcher, shown, updated) {
    this.#patcher = patcher;
    this.#shown = shown;
    this.#updated = updated;
  }

  isBehind(state) {
    const { server, follows, version } = this.#shown;
    return server !== state.server || version < state[follows];
  }

  async want(state) {
    this.#wanted = state;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      await this.#catchUp();
    } finally {
      this.#isRunning = false;
    }
  }

  async #catchUp() {
    let wanted = null;
    let tries = 0;
    while (this.isBehind(this.#wanted)) {
      // Each announcement gets its own tries. When they are used up, the next announcement starts over.
      if (wanted !== this.#wanted) tries = 0;
      else if (tries === MOST_TRIES) return;
      else await pause(FIRST_PAUSE * 2 ** (tries - 1));
      wanted = this.#wanted;
      tries += 1;
      const page = await fetchPage();
      if (page && !isOlder(page.shown, this.#shown)) this.#show(page);
    }
  }

  #show({ root, shown }) {
    if (this.#hasOtherScripts(root)) return location.reload();
    keepStylesheets(root, this.#patcher.base);
    let elements;
    try {
      elements = keepingFocus(() => this.#patcher.patch(root));
    } catch (error) {
      // A fault of ours: the page is right again after an ordinary reload.
      console.error(error);
      return location.reload();
    }
    this.#shown = shown;
    this.#updated(elements, shown);
  }

  #hasOtherScripts(root) {
    const scripts = scriptsOf(root);
    const before = this.#scripts ?? scriptsOf(this.#patcher.base);
    this.#scripts = scripts;
    // A script that ran before ours may itself have put others in the page. Then a reload changes nothing, and one
    // is enough.
    return scripts !== before && reloadedFor() !== scripts && remember(scripts);
  }
}

const KEY = "planverk-skript";

function reloadedFor() {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

// Gives whether it can be remembered: else a reload could follow a reload for ever.
function remember(scripts) {
  try {
    sessionStorage.setItem(KEY, scripts);
    return true;
  } catch {
    return false;
  }
}

// Versions of different kinds, or of different servers, say nothing about each other.
const isOlder = (one, other) =>
  one.server === other.server && one.follows === other.follows && one.version < other.version;
