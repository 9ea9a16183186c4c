import type { ArgumentMap, Relation } from '../model/argument-map';
import { relationsOnto } from '../model/structure';
import type { SheetRow } from './sheet';

/** The columns of the sheet, as in the flow of a debate. */
export const COLUMNS = ['constructive', 'attack', 'answer', 'extension'] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * One line of the sheet. A row has a line for each answer and each thing that extends the answer, and where it has answers a last one
 * to write another in.
 */
export interface SheetLine {
  readonly key: string;
  readonly row: SheetRow;
  /** Whether it is the row's first, which shows what is said and about what. */
  readonly first: boolean;
  /** Whether what it is said about differs from the row above, so that it is shown. */
  readonly newPoint: boolean;
  /** The answer that this line shows. */
  readonly answer?: Relation;
  /** Whether an answer is written in this line. */
  readonly writesAnswer: boolean;
  /** What supports the answer. */
  readonly extension?: Relation;
  /** The answer that is extended by what is written in this line. */
  readonly writesExtension?: Relation;
}

/** The lines of a sheet's rows. O(what is shown). */
export function sheetLines(map: ArgumentMap, rows: readonly SheetRow[]): readonly SheetLine[] {
  const lines: SheetLine[] = [];
  let above: SheetRow | undefined;
  for (const row of rows) {
    const newPoint = above === undefined || above.point !== row.point;
    above = row;
    const start = lines.length;
    const add = (key: string, parts: Partial<SheetLine>) => {
      const first = lines.length === start;
      lines.push({
        key: `${row.key.length} ${row.key} ${key}`,
        row,
        first,
        newPoint: first && newPoint,
        writesAnswer: false,
        ...parts,
      });
    };
    let last: Relation | undefined;
    for (const answer of row.answers) {
      const extensions = extensionsOf(map, answer);
      for (const [index, extension] of extensions.entries())
        add(`${answer.id.length} ${answer.id} ${extension.id}`, {
          extension,
          ...(index === 0 && { answer }),
        });
      if (extensions.length === 0) add(answer.id, { answer, writesExtension: answer });
      last = extensions.length > 0 ? answer : undefined;
    }
    add('', { writesAnswer: true, ...(last && { writesExtension: last }) });
  }
  return lines;
}

/** What supports an answer: its statements or its step. In reading order. */
export function extensionsOf(map: ArgumentMap, answer: Relation): Relation[] {
  return [answer.id, ...answer.premises]
    .flatMap((id) => relationsOnto(map, id))
    .filter(({ kind }) => kind === 'supports');
}
