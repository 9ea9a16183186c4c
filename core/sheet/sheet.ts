import type { ArgumentMap, Mark, Relation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import { effectsOn } from '../weigh/effects-on';
import { weighMap } from '../weigh/weigh-map';
import { arguedAbout } from './argued-by';
import { backedByEvidence } from './backed';
import { inSheetOrder } from './sheet-order';
import { otherSide, type Side } from './side';

/** Whether something that the other side says is answered; “without evidence” where no evidence supports any answer. */
export type Status = 'unanswered' | 'answered without evidence' | 'answered';
export const STATUSES: readonly Status[] = ['unanswered', 'answered without evidence', 'answered'];

/** One thing that the other side says. */
export interface SheetRow {
  /** The id of its relation; of the thesis, where that itself is what the other side says. No other row has it. */
  readonly key: Id;
  /** By which it bears on the point; absent where it is the thesis itself. */
  readonly relation?: Relation;
  /** The statements that are said: two or more work only together. */
  readonly says: readonly Id[];
  /** The statement or relation that it is said about; absent where it is the thesis itself. */
  readonly point?: Id;
  /** How much the thesis' strength would move if it were taken away, 0 to 1. */
  readonly threat: number;
  /** The relations that attack it: one of its statements, or its step. In reading order. */
  readonly answers: readonly Relation[];
  readonly status: Status;
  readonly mark?: Mark;
  /** Its place where it was put in order by hand, smaller first. */
  readonly sheetOrder?: number;
}

/** What one side has to answer about a thesis. */
export interface Sheet {
  readonly thesis: Id;
  /** The side that answers. */
  readonly side: Side;
  readonly rows: readonly SheetRow[];
}

/**
 * What the other side says about a thesis, and what answers it. It says every attack that is argued by it, in the end, on
 * something of one's own; and, where it is for the thesis, the thesis and what supports that at first hand. What attacks one of
 * its statements or its step is an answer. In the order of the sheet: what was put in order by hand, then the strongest threat first, with
 * what is said about one point together. O(n log n), on every map.
 */
export function sheetOf(map: ArgumentMap, thesis: Id, side: Side): Sheet {
  const other = otherSide(side);
  const said = arguedAbout(map, thesis)[other];
  const effects = effectsOn(map, thesis);
  const backed = backedByEvidence(map);
  const rows: SheetRow[] = [];
  for (const id of said) {
    const relation = map.relations.get(id)!;
    if (relation.kind !== 'attacks' && !(other === 'for' && relation.target === thesis)) continue;
    const answers = [relation.id, ...relation.premises].flatMap((each) => attacksOn(map, each));
    rows.push({
      key: id,
      relation,
      says: relation.premises,
      point: relation.target,
      threat: effects.get(id) ?? 0,
      answers,
      status: statusOf(answers, backed),
      ...byHand(relation),
    });
  }
  if (other === 'for') rows.push(thesisItself(map, thesis, backed));
  return { thesis, side, rows: inSheetOrder(rows) };
}

/** Without the thesis nothing is left of its strength. */
function thesisItself(map: ArgumentMap, thesis: Id, backed: ReadonlySet<Id>): SheetRow {
  const answers = attacksOn(map, thesis);
  const threat = weighMap(map).strengthOf(thesis) ?? 0;
  const status = statusOf(answers, backed);
  return { key: thesis, says: [thesis], threat, answers, status, ...byHand(map.statements.get(thesis)!) };
}

/** What a person has said of a row. */
function byHand({ mark, sheetOrder }: Statement | Relation): Pick<SheetRow, 'mark' | 'sheetOrder'> {
  return { ...(mark && { mark }), ...(sheetOrder !== undefined && { sheetOrder }) };
}

function statusOf(answers: readonly Relation[], backed: ReadonlySet<Id>): Status {
  if (answers.length === 0) return 'unanswered';
  const shown = answers.some(({ premises }) => premises.some((id) => backed.has(id)));
  return shown ? 'answered' : 'answered without evidence';
}

/** The relations that attack a statement or a step, in reading order. */
export function attacksOn(map: ArgumentMap, id: Id): Relation[] {
  return relationsOnto(map, id).filter(({ kind }) => kind === 'attacks');
}
