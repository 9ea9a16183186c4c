import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { Column, SheetLine } from '../../../core/sheet/sheet-lines';
import { nameOf } from '../words/name-record';

/** What stands in a cell of the sheet. */
export type Cell =
  | {
      readonly kind: 'says';
      /** The statements, or the step, that it shows. */
      readonly ids: readonly Id[];
      /** The step by which they bear on what they answer. */
      readonly relation?: Relation;
      /** What a mark is put on: the step, or the thesis itself. */
      readonly marked?: Id;
    }
  | { readonly kind: 'write'; readonly what: 'answer' | 'extension'; readonly answer?: Relation };

/** The cell of a line in a column; undefined where nothing stands and nothing can be written. */
export function cellOf(line: SheetLine, column: Column): Cell | undefined {
  const { row, first, newPoint, answer, extension, writesAnswer, writesExtension } = line;
  switch (column) {
    case 'constructive':
      return newPoint && row.point !== undefined ? { kind: 'says', ids: [row.point] } : undefined;
    case 'attack':
      return first ? says(row.says, row.relation, row.key) : undefined;
    case 'answer':
      if (answer) return says(answer.premises, answer, answer.id);
      return writesAnswer ? { kind: 'write', what: 'answer' } : undefined;
    case 'extension':
      if (extension) return says(extension.premises, extension, extension.id);
      return writesExtension ? { kind: 'write', what: 'extension', answer: writesExtension } : undefined;
  }
}

function says(ids: readonly Id[], relation: Relation | undefined, marked: Id): Cell {
  return { kind: 'says', ids, marked, ...(relation && { relation }) };
}

/** The text of a cell. */
export function cellText(map: ArgumentMap, ids: readonly Id[]): string {
  return ids
    .map((id) => {
      if (map.relations.has(id)) {
        const name = nameOf(map, id);
        return `${name[0]!.toUpperCase()}${name.slice(1)}`;
      }
      return map.statements.get(id)?.text.trim() || 'No text yet';
    })
    .join('\n+ ');
}
