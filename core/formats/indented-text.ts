import type { ArgumentMap } from '../model/argument-map';
import { KIND_NAMES, STATEMENT_KINDS } from '../model/kinds';
import { mapOfOutline, type ReadEntry } from './map-of-outline';
import { type OutlineEntry, outlineOf } from './outline';

/**
 * A map as plain text, one statement a line, indented under what it bears on: `+` supports it, `-` attacks it, `>+` and `>-` bear
 * on the step from the line above to the one above that, `&` is linked to the line before, `^` at the end stood before.
 *
 *     The title
 *
 *     Thesis: The town should build a tram.
 *       + Explanation: Buses stand in the same jams as cars.
 *         - Counterpoint: Bus lanes cost a tenth of a tram.
 *
 * A line end within a statement is written `\n`, a backslash `\\`.
 */
export function writeIndentedText(map: ArgumentMap): string {
  const lines = outlineOf(map).map((entry) => {
    const text = writeEscapes(entry.text);
    const parts = [sign(entry), `${KIND_NAMES[entry.kind]}:`, text, entry.again ? '^' : ''];
    return '  '.repeat(entry.depth) + parts.filter((part) => part !== '').join(' ');
  });
  const title = writeEscapes(map.title);
  return `${[title, '', ...lines].join('\n').trim()}\n`;
}

const LINE = /^(\s*)(&|>?[+-]&?(?=\s))?\s*(?:([A-Za-z]+):)?\s*(.*)$/;

/**
 * Reads text as `writeIndentedText` writes it. Signs and kinds may be left out: an indented line supports the one that it stands
 * under. A first line followed by an empty one is the title.
 *
 * @returns undefined if there is no line for a statement
 */
export function readIndentedText(text: string): ArgumentMap | undefined {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const titled =
    first >= 0 && lines[first + 1]?.trim() === '' && lines.slice(first + 2).some((line) => line.trim());
  const title = titled ? lines[first]!.trim() : '';
  const indents: number[] = [];
  const entries: ReadEntry[] = [];
  for (const line of titled ? lines.slice(first + 1) : lines) {
    if (line.trim() === '') continue;
    const indent = /^\s*/.exec(line)![0].replaceAll('\t', '    ').length;
    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
    entries.push(readLine(line, indents.length));
    indents.push(indent);
  }
  return entries.length === 0 ? undefined : mapOfOutline(readEscapes(title), entries);
}

function readLine(line: string, depth: number): ReadEntry {
  const [, , mark = '', word = '', rest = ''] = LINE.exec(line)!;
  const kind = STATEMENT_KINDS.find((each) => each === word.toLowerCase());
  const said = kind || word === '' ? rest : `${word}: ${rest}`;
  const again = /(?:^|\s)\^$/.test(said);
  const text = readEscapes((again ? said.slice(0, -1) : said).trim());
  return {
    depth,
    text,
    ...(kind && { kind }),
    ...(depth > 0 && { bearing: mark.includes('-') ? ('attacks' as const) : ('supports' as const) }),
    ...(mark.startsWith('>') && { onStep: true }),
    ...(mark === '&' && { linked: 'next' as const }),
    ...(mark.length > 1 && mark.endsWith('&') && { linked: 'first' as const }),
    ...(again && { again }),
  };
}

function sign({ bearing, onStep, linked }: OutlineEntry): string {
  if (!bearing) return '';
  if (linked === 'next') return '&';
  return `${onStep ? '>' : ''}${bearing === 'attacks' ? '-' : '+'}${linked ? '&' : ''}`;
}

function writeEscapes(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, '\\n')
    .replaceAll('\t', ' ')
    .trim();
}

function readEscapes(text: string): string {
  return text.replace(/\\([\\n])/g, (_, character: string) => (character === 'n' ? '\n' : '\\'));
}
