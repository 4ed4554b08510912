// The preview's stylesheets, each fetched once and shared by all shadow roots, which is what keeps hundreds of
// small ones cheap.

const sheets = new Map();

/** The stylesheet at once; its rules come when they are fetched, and until then nothing of ours shows. */
export function sheet(name) {
  if (!sheets.has(name)) {
    const made = new CSSStyleSheet();
    made.replaceSync(":host, planverk-kalla { display: none; }");
    sheets.set(name, made);
    fill(made, new URL(name, import.meta.url));
  }
  return sheets.get(name);
}

async function fill(made, address, delay = 250) {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
    made.replaceSync(await response.text());
  } catch {
    // The server may be restarting.
    setTimeout(() => fill(made, address, Math.min(delay * 2, 2000)), delay);
  }
}
