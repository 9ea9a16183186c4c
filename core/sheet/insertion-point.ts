import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import type { RelationKind, StatementKind } from '../model/kinds';
import { KINDS } from '../model/statement-kinds';
import { usualPremise } from '../model/usual-premise';
import type { SheetRow } from './sheet';

/** Where in the map a statement goes that is written on the sheet. */
export interface InsertionPoint {
  readonly target: Id;
  readonly relation: RelationKind;
  readonly kind: StatementKind;
}

/**
 * Where an answer goes: it attacks what is said, of linked premises the first. It is a rebuttal, unless what it attacks is one,
 * or stands for the thesis: then it is what usually attacks that.
 */
export function answerPoint(map: ArgumentMap, { says }: SheetRow): InsertionPoint {
  const target = says[0]!;
  const { kind } = map.statements.get(target)!;
  const usual = kind === 'question' || KINDS[kind].side === 'for';
  return { target, relation: 'attacks', kind: usual ? usualPremise(kind, 'attacks') : 'rebuttal' };
}

/** Where an extension goes: it supports the answer, of linked premises the first. */
export function extensionPoint(map: ArgumentMap, { premises }: Relation): InsertionPoint {
  const target = premises[0]!;
  const { kind } = map.statements.get(target)!;
  return { target, relation: 'supports', kind: usualPremise(kind, 'supports') };
}
