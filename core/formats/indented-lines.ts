import { KIND_NAMES, kindNamed, type StatementKind } from '../model/kinds';
import { wellFormed } from '../model/well-formed';

/** How a line's statement bears on what stands above it. */
export type Mark = 'none' | 'supports' | 'attacks' | 'linked' | 'undercuts' | 'backs';

/** A statement in indented text. */
export interface IndentedLine {
  /** How far in it stands, in characters, with a tab stop at every fourth. */
  readonly column: number;
  readonly mark: Mark;
  readonly kind?: StatementKind;
  readonly text: string;
}

const MARK = /^(_\+|[_+&*•‣◦–−-])(?:\s+|(?=\[)|$)/u;
const MARKS: Readonly<Record<string, Mark>> = {
  '+': 'supports',
  '-': 'attacks',
  '−': 'attacks',
  '–': 'attacks',
  '&': 'linked',
  _: 'undercuts',
  '_+': 'backs',
};
const KIND = new RegExp(`^\\[(${Object.values(KIND_NAMES).join('|')})\\]\\s*`, 'iu');
const TAB = 4;

/**
 * The statements of an indented text, further lines of their texts joined to them; blank lines are passed over. Where an
 * outermost line has a `-`, which can attack nothing, and no line has a `+`, the text is a list, and `-` a bullet.
 */
export function indentedLines(text: string): readonly IndentedLine[] {
  const lines: IndentedLine[] = [];
  for (const line of wellFormed(text)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)) {
    const words = line.trimStart();
    const last = lines.at(-1);
    if (last && words.startsWith('|')) {
      lines[lines.length - 1] = { ...last, text: `${last.text}\n${words.slice(1).replace(/^ /, '')}` };
    } else if (words !== '') {
      const read = readWords(words);
      if (read) lines.push({ column: columnOf(line.slice(0, line.length - words.length)), ...read });
    }
  }
  const trimmed = lines.map((line) => ({ ...line, text: line.text.trim() }));
  if (!isList(trimmed)) return trimmed;
  return trimmed.map((line) => (line.mark === 'attacks' ? { ...line, mark: 'none' } : line));
}

/** Undefined for a mark with nothing after it. */
function readWords(words: string): Omit<IndentedLine, 'column'> | undefined {
  const [found = '', sign] = MARK.exec(words) ?? [];
  const mark = (sign && MARKS[sign]) || 'none';
  const rest = words.slice(found.length);
  const [label = '', name] = KIND.exec(rest) ?? [];
  const kind = name === undefined ? undefined : kindNamed(name);
  const text = rest.slice(label.length);
  return text === '' && !kind ? undefined : { mark, text, ...(kind && { kind }) };
}

function columnOf(indent: string): number {
  let column = 0;
  for (const character of indent)
    column = character === '\t' ? (Math.floor(column / TAB) + 1) * TAB : column + 1;
  return column;
}

function isList(lines: readonly IndentedLine[]): boolean {
  let outermost = Number.POSITIVE_INFINITY;
  let bullets = false;
  for (const { column, mark } of lines) {
    if (mark === 'supports') return false;
    if (column > outermost) continue;
    outermost = column;
    bullets ||= mark === 'attacks';
  }
  return bullets;
}
