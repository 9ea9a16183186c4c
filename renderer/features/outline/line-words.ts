import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { KIND_NAMES } from '../../../core/model/kinds';
import type { OutlineRow } from '../../../core/model/outline';
import { relationsFrom, relationsOnto } from '../../../core/model/structure';
import { arrowTone } from '../../../core/scene/arrows/arrow-tone';
import type { ArrowTone } from '../../../core/scene/scene';

/** How a relation bears on its target, as a person reads it. */
export const TONE_NAMES: Readonly<Record<ArrowTone, string>> = {
  supports: 'Support',
  attacks: 'Attack',
  answers: 'Answer',
};

/** A statement's text, or what stands for none. */
export function textOrBlank(text: string | undefined): string {
  return text?.trim() ? text : 'No text yet';
}

/** What a relation bears on, in words: a statement, or the step of another relation. */
export function targetWords(map: ArgumentMap, { target }: Pick<Relation, 'target'>): string {
  const statement = map.statements.get(target);
  if (statement) return `“${textOrBlank(statement.text)}”`;
  const step = map.relations.get(target);
  const premise = map.statements.get(step?.premises[0] ?? '');
  return `the step from “${textOrBlank(premise?.text)}”`;
}

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

/** A relation, as a step of the argument. */
export function stepWords(map: ArgumentMap, id: Id): string {
  const relation = map.relations.get(id);
  if (!relation) return '';
  const premises = relation.premises.map((premise) => `“${textOrBlank(map.statements.get(premise)?.text)}”`);
  const tone = TONE_NAMES[arrowTone(map, relation)];
  return `${tone} of ${targetWords(map, relation)} by ${premises.join(' together with ')}`;
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
