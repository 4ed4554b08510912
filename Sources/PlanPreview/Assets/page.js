// The page's own HTML, as the server has it now.

const OWN_SCRIPT = "script[data-planverk]";

const ownScript = document.querySelector(OWN_SCRIPT);

/** The version and server of the HTML the page was loaded with. */
export const loaded = { version: Number(ownScript.dataset.version), server: ownScript.dataset.server };

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
  const { version, server } = script.dataset;
  script.remove();
  // A parser that runs no scripts reads the inside of <noscript> as elements, the page's own parser as text.
  for (const element of parsed.querySelectorAll("noscript")) element.textContent = element.innerHTML;
  return { root: parsed.documentElement, version: Number(version), server };
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
  return [...root.querySelectorAll("script")]
    .map((script) => [script.getAttribute("src"), script.type, script.textContent].join(" "))
    .join("\n");
}

/** Tells in the page which version it shows, for people who look and for tests. */
export function showVersion({ version, server }) {
  ownScript.dataset.version = version;
  ownScript.dataset.server = server;
}
