import type { ArgumentMap } from '../../../core/model/argument-map';
import { KIND_NAMES } from '../../../core/model/kinds';
import type { OutlineRow } from '../../../core/model/outline';
import { relationsFrom, relationsOnto } from '../../../core/model/structure';
import { arrowTone } from '../../../core/scene/arrows/arrow-tone';
import { TONE_NAMES, targetWords, textOrBlank } from '../words/relation-words';

/** What else than the line's own relation a shared statement bears on, in words. */
export function otherTargets(map: ArgumentMap, { statement, relation }: OutlineRow): readonly string[] {
  if (statement === undefined) return [];
  return relationsFrom(map, statement)
    .filter(({ id }) => id !== relation)
    .map((other) => targetWords(map, other));
}

/** “also under A”, “also under A and 2 more”; undefined for a statement that bears on nothing else. */
export function alsoUnder(others: readonly string[]): string | undefined {
  const [first, ...more] = others;
  if (first === undefined) return undefined;
  return `also under ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`;
}

/** What is to be known of a statement beside its kind and text. */
export interface LineNotes {
  readonly citations: number;
  /** In words, as they stand on the line. */
  readonly undercuts?: string;
  readonly folded?: string;
  readonly alone?: string;
  readonly circle?: string;
  readonly also?: string;
}

/**
 * What a line says beside the kind and the text of its statement.
 *
 * @param folded how many statements are folded away under it
 */
export function lineNotes(map: ArgumentMap, row: OutlineRow, folded: number): LineNotes {
  const { part, statement: id = '', undercuts, repeats, siblings } = row;
  const also = alsoUnder(otherTargets(map, row));
  const alone = part === 'root' && siblings > 1 && relationsOnto(map, id).length === 0;
  return {
    citations: map.statements.get(id)?.citations?.length ?? 0,
    ...(undercuts && { undercuts: 'undercuts this step' }),
    ...(folded > 0 && { folded: `${folded} folded away` }),
    ...(alone && { alone: 'bears on nothing yet' }),
    ...(repeats === 'circle' && { circle: 'goes in a circle' }),
    ...(also !== undefined && { also }),
  };
}

/**
 * All that a line says, for those who hear it: what is seen on it, in the same order, and in brackets what the signs stand
 * for.
 */
export function lineWords(map: ArgumentMap, row: OutlineRow, folded: number): string {
  const { part, statement: id, relation: relationId, repeats } = row;
  const relation = map.relations.get(relationId ?? '');
  const sign = relation && TONE_NAMES[arrowTone(map, relation)];
  const statement = map.statements.get(id ?? '');
  if (!statement) return `${sign}, ${linkedWords(row)} (${relation?.premises.length} of them)`;

  const bears = part === 'member' ? 'Linked' : sign;
  const text = `${KIND_NAMES[statement.kind]}: ${textOrBlank(statement.text)}`;
  const { citations, ...notes } = lineNotes(map, row, folded);
  return [
    bears ? `${bears}, ${text}` : text,
    citations > 0 && `${citations} (citation${citations === 1 ? '' : 's'})`,
    ...Object.values(notes),
    repeats === 'above' && '(what bears on it is shown there)',
  ]
    .filter(Boolean)
    .join('. ');
}

/** What stands on the line over linked premises. */
export function linkedWords({ undercuts }: Pick<OutlineRow, 'undercuts'>): string {
  return `Linked premises, only together${undercuts ? ', undercut this step' : ''}`;
}
