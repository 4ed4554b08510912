// The differences of one node: its attributes or its text. Base and live get the same changes, live only those.

/** Gives whether anything differed between base and next. */
export function patchAttributes(base, next, live) {
  let differs = false;
  for (const { name, value } of [...base.attributes]) {
    if (next.hasAttribute(name)) continue;
    differs = true;
    if (name === "class") patchClasses(live, value, null);
    else live.removeAttribute(name);
    base.removeAttribute(name);
  }
  for (const attribute of next.attributes) {
    const { name, value } = attribute;
    const before = base.getAttribute(name);
    if (before === value) continue;
    differs = true;
    if (name === "class") patchClasses(live, before ?? "", value);
    // A clone of the attribute itself keeps its namespace, and names that setAttribute would refuse.
    else live.setAttributeNode(attribute.cloneNode());
    base.setAttributeNode(attribute.cloneNode());
  }
  return differs;
}

// Classes are many values in one attribute: one that a script has added stays when the server changes another.
function patchClasses(live, before, after) {
  if ((live.getAttribute("class") ?? "") === before) {
    if (after === null) live.removeAttribute("class");
    else live.setAttribute("class", after);
    return;
  }
  const words = (text) => text.split(/\s+/).filter(Boolean);
  const [old, wanted] = [words(before), words(after ?? "")];
  live.classList.remove(...old.filter((word) => !wanted.includes(word)));
  live.classList.add(...wanted.filter((word) => !old.includes(word)));
}

/** Gives whether the text differed. */
export function patchText(base, next, live) {
  const text = next.data;
  if (base.data === text) return false;
  base.data = text;
  replaceMiddle(live, text);
  return true;
}

// Only the letters that differ are replaced, so that a selection elsewhere in the text stays where it is.
function replaceMiddle(node, text) {
  const { data } = node;
  const shortest = Math.min(data.length, text.length);
  let start = 0;
  while (start < shortest && data[start] === text[start]) start += 1;
  let tail = 0;
  while (tail < shortest - start && data.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  node.replaceData(start, data.length - start - tail, text.slice(start, text.length - tail));
}
