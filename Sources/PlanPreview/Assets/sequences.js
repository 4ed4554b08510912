// Two classic questions about lists, with no knowledge of pages.

// Above this many comparisons a plain walk in order is good enough: 400 rows against 400.
const MOST_COMPARISONS = 160_000;

/** Indices of a longest run of growing values in `values`; negative values are passed over. */
export function increasing(values) {
  const ends = [];
  const previous = new Array(values.length).fill(-1);
  for (let at = 0; at < values.length; at += 1) {
    if (values[at] < 0) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[ends[middle]] < values[at]) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[at] = ends[low - 1];
    ends[low] = at;
  }
  const run = [];
  for (let at = ends.length > 0 ? ends.at(-1) : -1; at >= 0; at = previous[at]) run.push(at);
  return run.reverse();
}

/** Pairs of indices of a longest sequence of keys that `left` and `right` have in common, in order. */
export function longestCommon(left, right) {
  if (left.length === 0 || right.length === 0) return [];
  return left.length * right.length > MOST_COMPARISONS ? firstCommon(left, right) : table(left, right);
}

function table(left, right) {
  const width = right.length + 1;
  const length = new Uint32Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      length[at] =
        left[i] === right[j] ? length[at + width + 1] + 1 : Math.max(length[at + width], length[at + 1]);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const at = i * width + j;
    if (left[i] === right[j]) pairs.push([i++, j++]);
    else if (length[at + width] >= length[at + 1]) i += 1;
    else j += 1;
  }
  return pairs;
}

function firstCommon(left, right) {
  const places = new Map();
  left.forEach((key, at) => (places.has(key) ? places.get(key).push(at) : places.set(key, [at])));
  const pairs = [];
  let next = 0;
  right.forEach((key, j) => {
    const candidates = places.get(key);
    while (candidates?.length && candidates[0] < next) candidates.shift();
    if (!candidates?.length) return;
    const i = candidates.shift();
    pairs.push([i, j]);
    next = i + 1;
  });
  return pairs;
}
