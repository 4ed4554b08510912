// A number for a whole subtree, so that equal subtrees are found among hundreds of siblings without comparing
// every pair. Two different subtrees can share a number; whoever uses it asks isEqualNode before trusting it.

const PRIME = 16777619;

function mix(hash, text) {
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return Math.imul(hash ^ 0x1f, PRIME);
}

/** A function that gives a node's number. It remembers, so use a new one for every comparison of two trees. */
export function fingerprints() {
  const known = new Map();
  const print = (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    let hash = mix(node.nodeType, node.nodeName);
    if (node.nodeType === Node.ELEMENT_NODE) {
      for (const { name, value } of node.attributes) hash = mix(mix(hash, name), value);
      for (let child = node.firstChild; child; child = child.nextSibling) hash = Math.imul(hash ^ print(child), PRIME);
    } else {
      hash = mix(hash, node.data ?? "");
    }
    known.set(node, hash);
    return hash;
  };
  return print;
}
