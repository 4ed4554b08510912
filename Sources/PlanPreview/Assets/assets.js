// Follows the files a page loads. A changed stylesheet is exchanged in the page; a changed script needs a reload.

export class Assets {
  #known = null;
  #replaced;
  #loading = new Map();

  /** `replaced(older, newer)` is told of every stylesheet link that has been exchanged. */
  constructor(replaced) {
    this.#replaced = replaced;
  }

  /** Takes the hashes of a state. With `isBehind` the page was loaded before them. Gives whether to reload. */
  update(hashes, isBehind) {
    const before = this.#known;
    this.#known = hashes;
    const differs = (path, otherwise) => {
      if (!(path in hashes)) return false;
      return before ? before[path] !== hashes[path] : otherwise;
    };
    const scripts = [...document.querySelectorAll("script[src]")].map((script) => pathOf(script.src));
    // At the first state there is nothing to compare a script with, and reloading then could go on for ever.
    if (scripts.some((path) => differs(path, false))) return true;
    for (const link of document.querySelectorAll("link[rel~=stylesheet][href]")) {
      const path = pathOf(link.href);
      // One that was still loading may have been removed a line ago.
      if (link.isConnected && differs(path, isBehind)) this.#exchange(link, hashes[path]);
    }
    return false;
  }

  // The old one stays until the new one is there, so that the page never shows without style.
  #exchange(link, hash) {
    if (this.#loading.has(link)) this.#loading.get(link).remove();
    // While it loads, the newer link is found too; the exchange is always between the one in use and the newest.
    if ([...this.#loading.values()].includes(link)) return;
    const newer = link.cloneNode();
    newer.href = withVersion(link.href, hash);
    this.#loading.set(link, newer);
    newer.addEventListener("load", () => {
      this.#loading.delete(link);
      // The page may have been patched to do without it meanwhile.
      if (!link.isConnected) return newer.remove();
      this.#replaced(link, newer);
      link.remove();
    });
    newer.addEventListener("error", () => {
      if (this.#loading.get(link) === newer) this.#loading.delete(link);
      newer.remove();
    });
    link.after(newer);
  }
}

// The paths of the site's own files are plain ASCII; another's address is never among them.
const pathOf = (address) => new URL(address, location.href).pathname.slice(1);

function withVersion(address, hash) {
  const url = new URL(address);
  url.searchParams.set("v", hash);
  return url.href;
}
