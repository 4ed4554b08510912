// The browser's part of Planverk's preview. The server puts this script first in every page. It runs before the
// site's own scripts, which is when the document still is what the server sent.

import { listenForActions } from "./actions.js";
import { announce } from "./announce.js";
import { Assets } from "./assets.js";
import { Events } from "./events.js";
import { highlight } from "./highlight.js";
import { Overlay } from "./overlay.js";
import { loaded, showVersion, withoutOwnScript } from "./page.js";
import { Patcher } from "./patch.js";
import { followPointer } from "./pointed.js";
import { Refresher } from "./refresh.js";
import { sheet } from "./sheets.js";
import { Sources } from "./sources.js";

// First of all, while the document is untouched.
const patcher = withoutOwnScript((root) => new Patcher(root));

document.adoptedStyleSheets.push(sheet("decorations.css"));
const overlay = new Overlay();
const sources = new Sources((places, hasEditor) => overlay.showPage(places, hasEditor));
const assets = new Assets((older, newer) => patcher.replaced(older, newer));
const refresher = new Refresher(patcher, loaded, updated);
let client = null;
let newest = null;

function updated(elements, shown) {
  showVersion(shown);
  sources.refresh();
  if (elements.length > 0) {
    highlight(elements);
    announce("Sidan är uppdaterad");
  }
  document.dispatchEvent(new CustomEvent("planverk:updated", { detail: { elements, ...shown } }));
}

function receive(state) {
  // A connection that was closed can still have something to tell.
  if (newest?.server === state.server && newest.version > state.version) return;
  newest = state;
  client ??= state.client;
  const isReloadNeeded = assets.update(state.assets);
  if (isReloadNeeded || client !== state.client) return location.reload();
  overlay.show(state);
  refresher.want(state);
}

listenForActions();
followPointer();
sources.refresh();
new Events({ state: receive, lost: () => overlay.showLost(), back: () => overlay.showBack() }).start();
