// Pairs the children an element had with the children it shall have. Any pairing gives a right page; a good one
// lets what the reader did to a node (opened, typed, focused) follow the node.

import { increasing, longestCommon } from "./sequences.js";

const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;

// Nodes with different ids are different things, however alike: an opened requirement shall not become another
// opened requirement.
const kind = (node) => (isElement(node) ? `${node.namespaceURI} ${node.nodeName}#${node.id}` : node.nodeName);

const shape = (node) =>
  isElement(node)
    ? ["class", "name", "type", "href", "value"].reduce((key, name) => `${key}|${node.getAttribute(name)}`, kind(node))
    : `${node.nodeName} ${node.data}`;

/**
 * `from[i]` is the index in `before` of the node that becomes `after[i]`, or -1 when it is new; `same[i]` tells that
 * the two are equal all the way down; `stays` has the indices in `after` of pairs that need not move.
 */
export function align(before, after, print) {
  const from = new Array(after.length).fill(-1);
  const same = new Array(after.length).fill(false);
  const pair = (old, at, isSame) => {
    from[at] = old;
    same[at] = isSame;
  };
  const [start, tail] = pairEnds(before, after, pair);
  const middle = { start, oldEnd: before.length - tail, newEnd: after.length - tail };
  if (start < middle.oldEnd && start < middle.newEnd) {
    const taken = new Set();
    const take = (old, at, isSame) => {
      taken.add(old);
      pair(old, at, isSame);
    };
    pairIds(before, after, middle, from, take);
    pairEqual(before, after, middle, from, taken, take, print);
    for (const key of [shape, kind]) pairInGaps(before, after, middle, from, taken, take, key);
  }
  return { from, same, stays: new Set(increasing(from)) };
}

function pairEnds(before, after, pair) {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start].isEqualNode(after[start])) {
    pair(start, start, true);
    start += 1;
  }
  let tail = 0;
  while (tail < shortest - start && before.at(-1 - tail).isEqualNode(after.at(-1 - tail))) {
    tail += 1;
    pair(before.length - tail, after.length - tail, true);
  }
  return [start, tail];
}

function pairIds(before, after, { start, oldEnd, newEnd }, from, take) {
  const places = new Map();
  for (let old = start; old < oldEnd; old += 1) {
    const { id } = before[old];
    // An id that occurs twice tells nothing.
    if (id) places.set(id, places.has(id) ? -1 : old);
  }
  for (let at = start; at < newEnd; at += 1) {
    const old = places.get(after[at].id) ?? -1;
    if (old < 0 || kind(before[old]) !== kind(after[at])) continue;
    places.delete(after[at].id);
    take(old, at, before[old].isEqualNode(after[at]));
  }
}

// Only elements: the line breaks between them are all alike and would be paired across each other.
function pairEqual(before, after, { start, oldEnd, newEnd }, from, taken, take, print) {
  const places = new Map();
  for (let old = start; old < oldEnd; old += 1) {
    if (taken.has(old) || !isElement(before[old])) continue;
    const key = print(before[old]);
    if (places.has(key)) places.get(key).push(old);
    else places.set(key, [old]);
  }
  for (let at = start; at < newEnd; at += 1) {
    if (from[at] >= 0 || !isElement(after[at])) continue;
    const candidates = places.get(print(after[at]));
    if (!candidates?.length || !before[candidates[0]].isEqualNode(after[at])) continue;
    take(candidates.shift(), at, true);
  }
}

// What is left is paired in order, only between the same two neighbours that stay, so that nothing crosses them.
function pairInGaps(before, after, { start, oldEnd, newEnd }, from, taken, take, key) {
  const anchors = increasing(from).filter((at) => at >= start && at < newEnd);
  let oldAt = start;
  let newAt = start;
  for (const anchor of [...anchors, newEnd]) {
    const oldStop = anchor === newEnd ? oldEnd : from[anchor];
    const olds = [];
    for (; oldAt < oldStop; oldAt += 1) if (!taken.has(oldAt)) olds.push(oldAt);
    const news = [];
    for (; newAt < anchor; newAt += 1) if (from[newAt] < 0) news.push(newAt);
    const pairs = longestCommon(
      olds.map((old) => key(before[old])),
      news.map((at) => key(after[at])),
    );
    for (const [i, j] of pairs) take(olds[i], news[j], before[olds[i]].isEqualNode(after[news[j]]));
    oldAt = oldStop + 1;
    newAt = anchor + 1;
  }
}
