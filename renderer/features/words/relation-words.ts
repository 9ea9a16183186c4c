import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
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

/** A relation, as a step of the argument. */
export function stepWords(map: ArgumentMap, id: Id): string {
  const relation = map.relations.get(id);
  if (!relation) return '';
  const premises = relation.premises.map((premise) => `“${textOrBlank(map.statements.get(premise)?.text)}”`);
  const tone = TONE_NAMES[arrowTone(map, relation)];
  return `${tone} of ${targetWords(map, relation)} by ${premises.join(' together with ')}`;
}
