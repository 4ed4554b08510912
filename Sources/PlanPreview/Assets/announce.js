// Tells people who listen to the page what others see.

let regions = [];
let waiting = [];

/** Registers where to tell: while a dialog is open, what is outside it is not read out, so it has its own region. */
export function announceIn(...elements) {
  regions = elements;
}

/** Tells it soon, together with what else is to be told at the same time. */
export function announce(text) {
  // The same words twice are told twice only when the region has been empty in between.
  for (const region of regions) region.textContent = "";
  if (waiting.push(text) > 1) return;
  setTimeout(() => {
    for (const region of regions) region.textContent = waiting.join(". ");
    waiting = [];
  }, 100);
}
