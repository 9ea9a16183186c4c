import type { ArgumentMap, Relation } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';
import { KIND_NAMES } from '../../core/model/kinds';
import type { OutlineRow } from '../../core/model/outline';
import { relationsFrom } from '../../core/model/structure';
import { arrowTone } from '../../core/scene/arrow-tone';
import type { ArrowTone } from '../../core/scene/scene';

/** How a relation bears on its target, as a person reads it. */
export const TONE_NAMES: Readonly<Record<ArrowTone, string>> = {
  supports: 'Support',
  attacks: 'Attack',
  answers: 'Answer',
};

/** A statement's text, or what stands for none. */
export function textOrBlank(text: string | undefined): string {
  return text?.trim() ? text : 'no text yet';
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

/** All that a line says, in the order in which one wants to hear it. */
export function lineWords(map: ArgumentMap, row: OutlineRow, hidden: number): string {
  const { part, statement: id, relation: relationId, undercuts, repeats } = row;
  const relation = map.relations.get(relationId ?? '');
  const sign = relation && `${TONE_NAMES[arrowTone(map, relation)]}${undercuts ? ' of this step' : ''}`;
  const statement = map.statements.get(id ?? '');
  if (!statement) return `${sign} by ${relation?.premises.length} linked premises, which only work together`;

  const bears = part === 'member' ? 'Linked' : sign;
  const text = `${KIND_NAMES[statement.kind]}: ${textOrBlank(statement.text)}`;
  const citations = statement.citations?.length ?? 0;
  const also = alsoUnder(otherTargets(map, row));
  return [
    bears ? `${bears}, ${text}` : text,
    citations > 0 && (citations === 1 ? '1 citation' : `${citations} citations`),
    repeats === 'circle' && 'a circle: it stands above on this branch already',
    also,
    repeats === 'above' && 'what bears on it is shown there',
    hidden > 0 && `${hidden} folded away`,
  ]
    .filter(Boolean)
    .join('. ');
}
