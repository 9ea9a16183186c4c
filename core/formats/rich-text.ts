/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
  readonly smallCapitals?: boolean;
  /** Stands at the margin of a list: the number of a source. */
  readonly margin?: boolean;
  /** Where it leads: an http or https address. */
  readonly link?: string;
}

/** A text with the little look that a citation has. */
export type RichText = readonly Run[];

/** What may be an address; Japanese brackets and stops are never within one. */
const ADDRESS = /https?:\/\/[^\s<>"“”「」『』。、]+/giu;
/** What stands behind an address and belongs to the sentence. */
const STOP = /[.,;:!?'’»，]/u;
const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '）': '（' };

/** The words alone. */
export function plainText(text: RichText): string {
  return text.map((run) => run.text).join('');
}

/** Lets what is written as an address lead there. */
export function withLinks(text: RichText): RichText {
  return text.flatMap((run) => {
    const parts: Run[] = [];
    let end = 0;
    for (const { 0: found, index } of run.text.matchAll(ADDRESS)) {
      const link = freedOfSentence(found);
      if (/^https?:\/*$/iu.test(link)) continue;
      parts.push({ ...run, text: run.text.slice(end, index) }, { ...run, text: link, link });
      end = index + link.length;
    }
    parts.push({ ...run, text: run.text.slice(end) });
    return parts.filter((part) => part.text !== '');
  });
}

/** An address without the stops and brackets behind it. A bracket that was opened within it is its own. */
function freedOfSentence(found: string): string {
  const counts = new Map<string, number>();
  for (const mark of found) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  let end = found.length;
  for (; end > 0; end--) {
    const mark = found[end - 1]!;
    const opening = OPENING[mark];
    const freed = opening
      ? counts.get(mark)! > (counts.get(opening) ?? 0)
      : STOP.test(mark) || Object.values(OPENING).includes(mark);
    if (!freed) break;
    counts.set(mark, counts.get(mark)! - 1);
  }
  return found.slice(0, end);
}
