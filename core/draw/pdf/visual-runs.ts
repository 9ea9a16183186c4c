import bidiFactory from 'bidi-js';

/** A run of characters that read one way. */
export interface VisualRun {
  /** In the order in which it is read. Brackets that stand in a run from right to left are mirrored already. */
  readonly text: string;
  readonly rtl: boolean;
}

const bidi = bidiFactory();
/** Letters from right to left, their digits, and the marks that say a direction. */
const BOTH_WAYS =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The runs of a line from left to right as they are seen (UAX #9).
 *
 * @param rtl Whether the line itself reads from right to left.
 */
export function visualRuns(line: string, rtl: boolean): readonly VisualRun[] {
  if (!rtl && !BOTH_WAYS.test(line)) return [{ text: line, rtl: false }];
  const embedding = bidi.getEmbeddingLevels(line, rtl ? 'rtl' : 'ltr');
  const { levels } = embedding;
  const mirrored = bidi.getMirroredCharactersMap(line, levels);
  const runs: { text: string; level: number }[] = [];
  for (let index = 0; index < line.length; index++) {
    const character = mirrored.get(index) ?? line[index]!;
    const level = levels[index]!;
    const last = runs.at(-1);
    if (last && last.level === level) last.text += character;
    else runs.push({ text: character, level });
  }
  return inVisualOrder(runs).map(({ text, level }) => ({ text, rtl: level % 2 === 1 }));
}

/** Rule L2: from the highest level down to the lowest odd one, turn round each row of runs at that level or above. */
function inVisualOrder<R extends { readonly level: number }>(runs: readonly R[]): R[] {
  const order = [...runs];
  const levels = runs.map(({ level }) => level);
  for (let level = Math.max(...levels); level >= 1; level--) {
    for (let start = 0; start < order.length; start++) {
      if (order[start]!.level < level) continue;
      let end = start;
      while (end < order.length && order[end]!.level >= level) end++;
      order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}
