// Remembers which errors the person has closed the panel for, also on the next page in the same tab.

const KEY = "planverk-stangd";

export class Dismissal {
  #text = read();

  covers(text) {
    return this.#text === text;
  }

  remember(text) {
    this.#text = text;
    write(text);
  }

  forget() {
    if (this.#text === null) return;
    this.#text = null;
    write(null);
  }
}

// A browser can refuse to store anything; then it is remembered for this page only.
function read() {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(text) {
  try {
    if (text === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // See above.
  }
}
