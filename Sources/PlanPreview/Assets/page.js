// The page's own HTML, as the server has it now.

const OWN_SCRIPT = "script[data-planverk]";

const ownScript = document.querySelector(OWN_SCRIPT);

/** Which server a page's HTML is from, and its version: of the number in a state that the page `follows`. */
const versionOf = ({ dataset }) => ({
  server: dataset.server,
  follows: dataset.follows === "content" ? "content" : "version",
  version: Number(dataset.version),
});

/** The version of the HTML the page was loaded with. */
export const loaded = versionOf(ownScript);

/** Fetches the page again. Gives null when there is no page of the preview server to show. */
export async function fetchPage() {
  const address = new URL(location.href);
  address.hash = "";
  try {
    // A page that is missing is a page too: it tells why, and is patched into the real one when that comes.
    const response = await fetch(address, { cache: "no-store" });
    return parse(await response.text());
  } catch {
    return null;
  }
}

function parse(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const script = parsed.querySelector(OWN_SCRIPT);
  if (!script) return null;
  script.remove();
  // A parser that runs no scripts reads the inside of <noscript> as elements, the page's own parser as text.
  for (const element of parsed.querySelectorAll("noscript")) element.textContent = element.innerHTML;
  return { root: parsed.documentElement, shown: versionOf(script) };
}

/** Lets `use` see the document without the preview's own script, as the server's HTML is compared. */
export function withoutOwnScript(use) {
  const { parentNode, nextSibling } = ownScript;
  ownScript.remove();
  try {
    return use(document.documentElement);
  } finally {
    parentNode.insertBefore(ownScript, nextSibling);
  }
}

/** What tells whether two pages run the same scripts; a patched page cannot start or stop one. */
export function scriptsOf(root) {
  return [...root.querySelectorAll('script:not([type="application/ld+json"])')]
    .map((script) => [script.getAttribute("src"), script.type, script.textContent].join(" "))
    .join("\n");
}

/** Tells in the page which version it shows, for people who look and for tests. */
export function showVersion(shown) {
  Object.assign(ownScript.dataset, shown);
}
