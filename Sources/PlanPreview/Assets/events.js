// The stream of states from the server. It is open only while the tab is visible, because a browser allows six
// connections to a server in all, and someone may have ten tabs.

const FIRST_DELAY = 250;
const LONGEST_DELAY = 2000;
// A server that restarts is back sooner than this; no need to tell.
const QUIET_LOSS = 1000;

export class Events {
  #state;
  #lost;
  #back;
  #source = null;
  #delay = FIRST_DELAY;
  #retry = 0;
  #alarm = 0;
  #isLost = false;

  /** `state(data)` gets every state, `lost()` is told when the server is gone and `back()` when it answers again. */
  constructor({ state, lost, back }) {
    this.#state = state;
    this.#lost = lost;
    this.#back = back;
  }

  start() {
    const follow = () => (document.visibilityState === "visible" ? this.#open() : this.#close());
    document.addEventListener("visibilitychange", follow);
    // Not beforeunload: that comes also when a link is a file to download, and the page stays.
    addEventListener("pagehide", () => this.#close());
    addEventListener("pageshow", ({ persisted }) => persisted && follow());
    follow();
  }

  #open() {
    if (this.#source) return;
    clearTimeout(this.#retry);
    this.#expect();
    const source = new EventSource("/_planverk/events");
    this.#source = source;
    source.addEventListener("state", ({ data }) => {
      this.#answered();
      this.#state(JSON.parse(data));
    });
    // The browser's own way to reconnect waits for seconds, and gives up at an error status.
    source.addEventListener("error", () => {
      if (this.#source !== source) return;
      source.close();
      this.#source = null;
      this.#expect();
      this.#retry = setTimeout(() => this.#open(), this.#delay);
      this.#delay = Math.min(this.#delay * 2, LONGEST_DELAY);
    });
  }

  #close() {
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#retry);
    clearTimeout(this.#alarm);
    this.#alarm = 0;
  }

  #expect() {
    this.#alarm ||= setTimeout(() => {
      this.#isLost = true;
      this.#lost();
    }, QUIET_LOSS);
  }

  #answered() {
    this.#delay = FIRST_DELAY;
    clearTimeout(this.#alarm);
    this.#alarm = 0;
    if (!this.#isLost) return;
    this.#isLost = false;
    this.#back();
  }
}
