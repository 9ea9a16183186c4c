import { TextRun } from 'docx';

/** What XML 1.0 refuses, and the library writes as it is. */
const REFUSED = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as runs of a Word paragraph, one for each of its lines. */
export function textRuns(text: string, style: { readonly italics?: boolean } = {}): TextRun[] {
  return text
    .replace(REFUSED, '\ufffd')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 && { break: 1 }) }));
}
