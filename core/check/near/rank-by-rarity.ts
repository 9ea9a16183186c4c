/**
 * The words of many texts as ranks: 0 for the rarest word, and the same rank for the same word. Linear: words are found in a
 * table of hashes, and sorted by counting.
 */
export function rankByRarity(words: Int32Array): Int32Array {
  const { numbers, counts } = numberWords(words);
  const rankOf = sortedRanks(counts);
  for (let at = 0; at < words.length; at++) numbers[at] = rankOf[numbers[at]!]!;
  return numbers;
}

/** Of each word its number, by the first time that it is there, and of each number how often it is there. */
function numberWords(words: Int32Array): { numbers: Int32Array; counts: Int32Array } {
  let size = 1024;
  while (size < 2 * words.length) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(size).fill(-1);
  const numbers = new Int32Array(words.length);
  const counts = new Int32Array(words.length);
  const distinct = new Int32Array(words.length);
  let known = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    let slot = word & mask;
    let number = table[slot]!;
    while (number >= 0 && distinct[number] !== word) {
      slot = (slot + 1) & mask;
      number = table[slot]!;
    }
    if (number < 0) {
      number = known++;
      table[slot] = number;
      distinct[number] = word;
    }
    counts[number]!++;
    numbers[at] = number;
  }
  return { numbers, counts: counts.subarray(0, known) };
}

/** Of each number, its place when all are sorted by their counts. */
function sortedRanks(counts: Int32Array): Int32Array {
  let most = 0;
  for (let at = 0; at < counts.length; at++) if (counts[at]! > most) most = counts[at]!;
  const before = new Int32Array(most + 2);
  for (let at = 0; at < counts.length; at++) before[counts[at]! + 1]!++;
  for (let count = 1; count <= most; count++) before[count]! += before[count - 1]!;
  const ranks = new Int32Array(counts.length);
  for (let at = 0; at < counts.length; at++) ranks[at] = before[counts[at]!]!++;
  return ranks;
}
