// Makes a page show new HTML from the server without loading it again.
//
// Three documents: `base` is what the server sent last, `next` is what it sends now, and the live one is what the
// reader sees, which scripts and the reader have changed since. Only what differs between base and next is done to
// the live one, so an opened <details>, a typed value or a node that a script added stays. Base is changed in step,
// and ends equal to next.

import { align } from "./align.js";
import { fingerprints } from "./fingerprint.js";
import { patchAttributes, patchText } from "./patch-node.js";

export class Patcher {
  #base;
  #live = new WeakMap();

  /** `root` is an element as the server sent it, before any script has touched it. */
  constructor(root) {
    // In a document of its own nothing loads, runs or is upgraded.
    this.#base = document.implementation.createHTMLDocument("").importNode(root, true);
    this.#remember(this.#base, root);
  }

  /** What the server sent last; to read, not to change. */
  get base() {
    return this.#base;
  }

  /** Tells that `newer` has taken the place of `older` in the page, as when a stylesheet is loaded anew. */
  replaced(older, newer) {
    for (const node of this.#base.getElementsByTagName(older.localName)) {
      if (this.#live.get(node) === older) this.#live.set(node, newer);
    }
  }

  /** Brings the page from base to `next`. Gives the live elements that changed; throws when the result is wrong. */
  patch(next) {
    const run = { print: fingerprints(), changed: new Set() };
    if (!this.#base.isEqualNode(next)) {
      this.#patchElement(this.#base, next, run);
      if (!this.#base.isEqualNode(next)) throw new Error("planverk: the patched page differs from the server's");
    }
    return outermost(run.changed);
  }

  #patchElement(base, next, run) {
    const live = this.#live.get(base);
    if (patchAttributes(base, next, live)) run.changed.add(live);
    this.#patchChildren(base, next, live, run);
  }

  #patchChildren(base, next, live, run) {
    const before = [...base.childNodes];
    const after = [...next.childNodes];
    const { from, same, stays } = align(before, after, run.print);
    this.#removeRest(before, from, live, run);
    const firstStaying = after.findIndex((_, at) => stays.has(at) && this.#isIn(live, before[from[at]]));
    let previous = null;
    let previousLive = null;
    after.forEach((wanted, at) => {
      const isNew = from[at] < 0;
      const node = isNew ? base.ownerDocument.importNode(wanted, true) : before[from[at]];
      const place = previous ? previous.nextSibling : base.firstChild;
      if (place !== node) base.insertBefore(node, place);
      previous = node;

      const liveNode = isNew ? this.#copy(node, wanted, live) : this.#live.get(node);
      if (isNew || (!stays.has(at) && liveNode.parentNode === live)) {
        const first = firstStaying < 0 ? null : this.#live.get(before[from[firstStaying]]);
        move(live, liveNode, previousLive ? previousLive.nextSibling : first);
        if (shows(node)) run.changed.add(liveNode.nodeType === Node.ELEMENT_NODE ? liveNode : live);
      }
      if (liveNode.parentNode === live) previousLive = liveNode;

      if (isNew || same[at]) return;
      if (node.nodeType === Node.ELEMENT_NODE) this.#patchElement(node, wanted, run);
      else if (patchText(node, wanted, liveNode)) run.changed.add(live);
    });
  }

  #removeRest(before, from, live, run) {
    const kept = new Set(from);
    before.forEach((node, at) => {
      if (kept.has(at)) return;
      // Nothing to do in the page when a script has removed it already.
      const gone = this.#live.get(node);
      if (gone.parentNode && shows(node)) run.changed.add(live);
      gone.remove();
      node.remove();
    });
  }

  #isIn(live, node) {
    return this.#live.get(node).parentNode === live;
  }

  #copy(node, wanted, live) {
    const copy = live.ownerDocument.importNode(wanted, true);
    this.#remember(node, copy);
    return copy;
  }

  #remember(base, live) {
    this.#live.set(base, live);
    let liveChild = live.firstChild;
    for (let child = base.firstChild; child; child = child.nextSibling) {
      this.#remember(child, liveChild);
      liveChild = liveChild.nextSibling;
    }
  }
}

// moveBefore keeps focus, running animations and inner scroll positions, where the browser has it.
function move(parent, node, before) {
  if (node === before) return;
  if (parent.moveBefore && node.parentNode === parent && parent.isConnected) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

// Line breaks between elements come and go without anyone seeing it.
const shows = (node) =>
  node.nodeType === Node.ELEMENT_NODE || (node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");

function outermost(elements) {
  const hasListedParent = (element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (elements.has(up)) return true;
    return false;
  };
  return [...elements].filter((element) => element.isConnected && !hasListedParent(element));
}
