/** The size of the table of words, a power of 2. */
const SMALLEST = 1 << 14;

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
  const numbers = new Int32Array(words.length);
  const counts = new Int32Array(words.length);
  const distinct = new Int32Array(words.length);
  let known = 0;
  // A language has few words: the table is small at first, and as a rule stays so.
  let table = new Int32Array(SMALLEST).fill(-1);
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const slot = slotOf(word, table, distinct);
    let number = table[slot]!;
    if (number < 0) {
      number = known++;
      table[slot] = number;
      distinct[number] = word;
      if (2 * known > table.length) table = tableOf(distinct, known, 4 * table.length);
    }
    counts[number]!++;
    numbers[at] = number;
  }
  return { numbers, counts: counts.subarray(0, known) };
}

/** Where a word stands in a table of hashes, or is to be put. */
function slotOf(word: number, table: Int32Array, distinct: Int32Array): number {
  const mask = table.length - 1;
  let slot = word & mask;
  for (let number = table[slot]!; number >= 0 && distinct[number] !== word; number = table[slot]!)
    slot = (slot + 1) & mask;
  return slot;
}

/** A larger table with the same words. */
function tableOf(distinct: Int32Array, known: number, size: number): Int32Array<ArrayBuffer> {
  const table = new Int32Array(size).fill(-1);
  for (let number = 0; number < known; number++) table[slotOf(distinct[number]!, table, distinct)] = number;
  return table;
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
