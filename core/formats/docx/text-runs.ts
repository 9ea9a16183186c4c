import { ExternalHyperlink, type ParagraphChild, type RunOptions, TextRun } from 'docx';
import type { RichText, Run } from '../rich-text';

/** What XML 1.0 refuses, and the library writes as it is. */
const REFUSED = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as runs of a Word paragraph, one for each of its lines. */
export function textRuns(text: string, look: Omit<RunOptions, 'text' | 'break'> = {}): TextRun[] {
  return text
    .replace(REFUSED, '\ufffd')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line, index) => new TextRun({ text: line, ...look, ...(index > 0 && { break: 1 }) }));
}

/** A text with its look as runs of a Word paragraph; addresses lead where they say. */
export function richRuns(text: RichText): ParagraphChild[] {
  return text.flatMap((run): ParagraphChild[] =>
    run.link === undefined
      ? textRuns(run.text, lookOf(run))
      : [new ExternalHyperlink({ children: textRuns(run.text, lookOf(run)), link: run.link })],
  );
}

function lookOf({ italic, bold, raised, lowered, smallCapitals }: Run): Omit<RunOptions, 'text' | 'break'> {
  return {
    ...(italic && { italics: true }),
    ...(bold && { bold: true }),
    ...(raised && { superScript: true }),
    ...(lowered && { subScript: true }),
    ...(smallCapitals && { smallCaps: true }),
  };
}
