import type { RichText, Run } from './rich-text';

/** Text within a line: what Markdown would take for marks is escaped, and a line end is `<br>`. */
export function inline(text: string): string {
  return escaped(text).trim();
}

/** A text with its look, within a line. What Markdown has no mark for is HTML, which it takes as well. */
export function inlineRich(text: RichText): string {
  return text.map(inlineRun).join('').trim();
}

function inlineRun({ text, link, ...look }: Run): string {
  if (link !== undefined) return `<${link}>`;
  // White space within a mark would make it none.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return escaped(text);
  let marked = escaped(words);
  if (look.raised) marked = `<sup>${marked}</sup>`;
  if (look.lowered) marked = `<sub>${marked}</sub>`;
  if (look.bold) marked = `**${marked}**`;
  if (look.italic) marked = `*${marked}*`;
  return escaped(before) + marked + escaped(after);
}

function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#&|~!^$]/g, '\\$&')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '<br>')
    .replace(/\t/g, ' ');
}
