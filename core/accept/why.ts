import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { quote } from '../model/quote';
import { relationsOnto } from '../model/structure';
import type { Acceptance } from './acceptance';
import { nameInWords, namesInWords } from './name-in-words';
import { standoffsOf } from './standoffs';
import { supportLost } from './support-lost';

/**
 * Why a statement or a step is beaten or contested, as the rest of a sentence that begins with it: “is beaten by …”.
 *
 * @returns undefined for what stands, and for what has no status
 */
export function whyNotStanding(map: ArgumentMap, acceptance: Acceptance, id: Id): string | undefined {
  const status = acceptance.statusOf(id);
  if (status === undefined || status === 'standing') return undefined;
  if (acceptance.settled.has(acceptance.arguments.numbers.get(id)!)) return 'was given up by its own side';
  if (status === 'contested') {
    const circle = standoffsOf(acceptance).get(id);
    return circle ? `is contested: ${circleInWords(map, circle)}` : 'is contested';
  }
  if (supportLost(map, acceptance, id)) return 'has lost its support: nothing of it carries any more';
  const hits = relationsOnto(map, id).filter(
    (each) => each.kind === 'attacks' && acceptance.carriesOf(each.id) === 'standing',
  );
  return `is beaten by ${hits.map(({ premises }) => namesInWords(map, premises)).join('; by ')}`;
}

/** A circle of attacks in words: who is in it, each after what it bears on. */
export function circleInWords(map: ArgumentMap, circle: readonly Id[]): string {
  const statements = circle.filter((id) => map.statements.has(id));
  const [first, second] = statements;
  const attacks = circle.filter((id) => map.relations.get(id)?.kind === 'attacks');
  if (statements.length === 2 && attacks.length === 2 && circle.length === 4) {
    return `${quote(textOf(map, first!))} and ${quote(textOf(map, second!))} attack each other`;
  }
  const names = statements.length > 0 ? namesInWords(map, statements) : nameInWords(map, circle[0]!);
  return `${names} ${statements.length > 1 ? 'bear' : 'bears'} on one another in a circle of attacks`;
}

function textOf(map: ArgumentMap, id: Id): string {
  return map.statements.get(id)?.text ?? '';
}
