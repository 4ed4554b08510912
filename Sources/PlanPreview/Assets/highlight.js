// Shows for a moment what changed. An animation of the outline moves nothing and leaves no trace in the elements.

const COLOR = "rgb(230 140 20)";
const still = matchMedia("(prefers-reduced-motion: reduce)");

export function highlight(elements) {
  for (const element of elements) {
    // Around the whole page it would tell nothing.
    if (!document.body.contains(element) || element.matches("body, main")) continue;
    const shown = { outline: `3px solid ${COLOR}`, outlineOffset: "3px" };
    const gone = still.matches ? shown : { outline: "3px solid transparent", outlineOffset: "3px" };
    element.animate([shown, { ...shown, offset: 0.4 }, gone], { duration: 1800, easing: "ease-out" });
  }
}
