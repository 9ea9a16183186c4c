/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly italic?: boolean;
  readonly bold?: boolean;
  readonly raised?: boolean;
  readonly lowered?: boolean;
  readonly smallCapitals?: boolean;
  /** Where it leads: an http or https address. */
  readonly link?: string;
}

/** A text with the little look that a citation has. */
export type RichText = readonly Run[];

/** An address, without the full stop or bracket behind it that belongs to the sentence. */
const ADDRESS = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?()[\]{}'’»」』。、，]/giu;

/** The words alone. */
export function plainText(text: RichText): string {
  return text.map((run) => run.text).join('');
}

/** Lets what is written as an address lead there. */
export function withLinks(text: RichText): RichText {
  return text.flatMap((run) => {
    const parts: Run[] = [];
    let end = 0;
    for (const { 0: link, index } of run.text.matchAll(ADDRESS)) {
      parts.push({ ...run, text: run.text.slice(end, index) }, { ...run, text: link, link });
      end = index + link.length;
    }
    parts.push({ ...run, text: run.text.slice(end) });
    return parts.filter((part) => part.text !== '');
  });
}
