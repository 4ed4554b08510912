// Follows the files a page loads. A changed stylesheet is exchanged in the page; a changed script needs a reload.
//
// A file's address changes when the file does: `planverk.css` is at `tillgangar/planverk.<fingerprint>.css`. So this
// alone decides which stylesheets a page has; patches of the page leave their addresses as they are.

const HASHED = /^tillgangar\/(.+)\.[0-9a-z]+(\.[a-z]+)$/;

export class Assets {
  #known = null;
  #replaced;
  #loading = new Map();

  /** `replaced(older, newer)` is told of every stylesheet link that has been exchanged. */
  constructor(replaced) {
    this.#replaced = replaced;
  }

  /** Takes the addresses of a state, by name. Gives whether to reload. */
  update(addresses) {
    const before = this.#known;
    this.#known = addresses;
    // At the first state there is nothing to compare a script with, and reloading then could go on for ever.
    const differs = (name) => before && name in addresses && before[name] !== addresses[name];
    if ([...document.querySelectorAll("script[src]")].some((script) => differs(nameOf(script.src)))) return true;
    for (const link of sheetsIn(document)) {
      const address = addresses[nameOf(link.href)];
      // One that was still loading may have been removed a line ago.
      if (link.isConnected && address && pathOf(link.href) !== address) this.#exchange(link, address);
    }
    return false;
  }

  // The old one stays until the new one is there, so that the page never shows without style.
  #exchange(link, address) {
    const { href } = new URL(`/${address}`, location.href);
    const waiting = this.#loading.get(link);
    if (waiting?.href === href) return;
    waiting?.remove();
    // While it loads, the newer link is found too; the exchange is always between the one in use and the newest.
    if ([...this.#loading.values()].includes(link)) return;
    const newer = link.cloneNode();
    newer.href = href;
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

/** Gives the stylesheets of a page that is to be shown the addresses that they have in the one that is shown. */
export function keepStylesheets(next, shown) {
  const addresses = new Map(sheetsIn(shown).map((link) => [nameOf(absolute(link)), link.getAttribute("href")]));
  for (const link of sheetsIn(next)) {
    const address = addresses.get(nameOf(absolute(link)));
    if (address) link.setAttribute("href", address);
  }
}

const sheetsIn = (root) => [...root.querySelectorAll("link[rel~=stylesheet][href]")];

// A document that is not shown has no address of its own.
const absolute = (link) => new URL(link.getAttribute("href"), location.href).href;

// The paths of the site's own files are plain ASCII; another's address is never among them.
const pathOf = (address) => new URL(address, location.href).pathname.slice(1);

const nameOf = (address) => pathOf(address).replace(HASHED, "$1$2");
