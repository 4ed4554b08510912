// Shows the source chip of the part that is pointed at, and of the part that has focus: always the nearest part, so
// that an answer hides its requirement's. A rule with :hover and :has would do the same, but makes the browser look
// through a page of ten thousand elements at every move of the pointer.

import { SourceChip } from "./source-chip.js";

const SHOWN = "visad";

/** Keeps one chip shown, and exchanges it for another. */
class Slot {
  #chip = null;

  show(chip) {
    if (chip === this.#chip) return;
    this.#chip?.removeAttribute(SHOWN);
    this.#chip = chip;
    chip?.complete();
    chip?.setAttribute(SHOWN, "");
  }
}

export function followPointer() {
  const pointed = new Slot();
  const focused = new Slot();
  document.addEventListener("pointerover", ({ target }) => pointed.show(nearestChip(target)));
  document.documentElement.addEventListener("pointerleave", () => pointed.show(null));
  document.addEventListener("focusin", ({ target }) => focused.show(nearestChip(target)));
  document.addEventListener("focusout", () => focused.show(null));
  // What comes up by itself can be sent away without moving the pointer.
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") pointed.show(null);
  });
}

function nearestChip(target) {
  for (let up = target; up instanceof Element; up = up.parentElement) {
    if (up instanceof SourceChip) return up;
    for (let child = up.firstElementChild, at = 0; child && at < 2; child = child.nextElementSibling, at += 1) {
      if (child instanceof SourceChip) return child;
    }
  }
  return null;
}
