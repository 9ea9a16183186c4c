/** A Huffman code: for each symbol how many bits it has, 0 for one that never comes, and its bits, the first one lowest. */
export interface HuffmanCode {
  readonly lengths: Uint8Array;
  readonly codes: Uint16Array;
}

/**
 * The canonical Huffman code (RFC 1951, 3.2.2) for symbols that come so often.
 *
 * @param counts How often each symbol comes; those with 0 get no code.
 * @param longest The most bits that a symbol may have. Where the best code has more, rare symbols are taken for less rare.
 */
export function huffmanCode(counts: ArrayLike<number>, longest: number): HuffmanCode {
  let weights = Array.from(counts);
  let lengths = bestLengths(weights);
  while (lengths.some((length) => length > longest)) {
    weights = weights.map((count) => (count > 0 ? (count >> 1) | 1 : 0));
    lengths = bestLengths(weights);
  }
  return { lengths, codes: canonicalCodes(lengths) };
}

function bestLengths(weights: readonly number[]): Uint8Array {
  const lengths = new Uint8Array(weights.length);
  const leaves = weights.flatMap((weight, symbol) => (weight > 0 ? [symbol] : []));
  leaves.sort((a, b) => weights[a]! - weights[b]!);
  // One symbol alone still takes a bit.
  if (leaves.length === 1) lengths[leaves[0]!] = 1;
  if (leaves.length < 2) return lengths;
  // Both the leaves and the knots, as they are made, come in order of weight, so the two lightest are always in front.
  const inner = leaves.length - 1;
  const weight = new Float64Array(inner);
  const parents = new Int32Array(leaves.length + inner);
  let leaf = 0;
  let knot = 0;
  for (let made = 0; made < inner; made++) {
    for (let child = 0; child < 2; child++) {
      const isLeaf = leaf < leaves.length && (knot === made || weights[leaves[leaf]!]! <= weight[knot]!);
      weight[made]! += isLeaf ? weights[leaves[leaf]!]! : weight[knot]!;
      parents[isLeaf ? leaf++ : leaves.length + knot++] = made;
    }
  }
  const depths = new Uint8Array(inner);
  for (let at = inner - 2; at >= 0; at--) depths[at] = depths[parents[leaves.length + at]!]! + 1;
  leaves.forEach((symbol, at) => {
    lengths[symbol] = depths[parents[at]!]! + 1;
  });
  return lengths;
}

function canonicalCodes(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(17);
  for (const length of lengths) if (length > 0) next[length + 1]!++;
  for (let bits = 1; bits < 17; bits++) next[bits] = (next[bits]! + next[bits - 1]!) << 1;
  return Uint16Array.from(lengths, (length) => (length > 0 ? reversed(next[length]!++, length) : 0));
}

function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}
