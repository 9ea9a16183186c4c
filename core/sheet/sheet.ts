import { type Acceptance, markedAcceptanceOf } from '../accept/acceptance';
import { answersTo } from '../accept/answers-to';
import { arguedAbout } from '../accept/argued-by';
import { otherSide, type Side } from '../accept/side';
import { verdictOnStatement } from '../accept/verdict-on-statement';
import { type Verdict, type VerdictWord, verdictsOf } from '../accept/verdicts';
import type { ArgumentMap, Mark, Relation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import { effectsOn } from '../weigh/effects-on';
import { weighMap } from '../weigh/weigh-map';
import { backedByEvidence } from './backed';
import { inSheetOrder } from './sheet-order';

/** The verdict on what the other side says; “without evidence” where no evidence supports any answer that carries. */
export const STATUSES = [
  'unanswered',
  'answer beaten',
  'answered in part',
  'standoff',
  'answered without evidence',
  'answered',
  'moot',
  'carries nothing',
  'conceded',
  'kicked',
] as const satisfies readonly (VerdictWord | 'answered without evidence')[];
export type Status = (typeof STATUSES)[number];

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
  /** The relations that attack it: its statements, its step, or what they rest on, the nearest first; of the thesis, itself alone. */
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
 * its statements or its step, or what they rest on, is an answer; what became of it all is the verdict of `core/accept`, with the
 * marks of the debate. In the order of the sheet: what was put in order by hand, then the strongest threat first, with
 * what is said about one point together. O(n log n), on every map.
 */
export function sheetOf(map: ArgumentMap, thesis: Id, side: Side): Sheet {
  const other = otherSide(side);
  const said = arguedAbout(map, [thesis]).relations[other];
  const effects = effectsOn(map, thesis);
  const backed = backedByEvidence(map);
  const acceptance = markedAcceptanceOf(map);
  const verdicts = verdictsOf(acceptance);
  /** Whether an answer carries and evidence supports it. */
  const standing = ({ id, premises }: Relation) =>
    acceptance.carriesOf(id) === 'standing' && premises.some((premise) => backed.has(premise));
  const rows: SheetRow[] = [];
  for (const id of said) {
    const relation = map.relations.get(id)!;
    if (relation.kind !== 'attacks' && !(other === 'for' && relation.target === thesis)) continue;
    const answers = answersTo(map, [relation.id, ...relation.premises]).map((each) => each.relation);
    rows.push({
      key: id,
      relation,
      says: relation.premises,
      point: relation.target,
      threat: effects.get(id) ?? 0,
      answers,
      status: statusOf(verdicts.get(id), answers, standing),
      ...byHand(relation),
    });
  }
  if (other === 'for') rows.push(thesisItself(map, thesis, acceptance, standing));
  return { thesis, side, rows: inSheetOrder(rows) };
}

/** Without the thesis nothing is left of its strength. */
function thesisItself(
  map: ArgumentMap,
  thesis: Id,
  acceptance: Acceptance,
  standing: (answer: Relation) => boolean,
): SheetRow {
  // What attacks what supports it has rows of its own.
  const answers = attacksOn(map, thesis);
  const threat = weighMap(map).strengthOf(thesis) ?? 0;
  const status = statusOf(verdictOnStatement(map, acceptance, thesis), answers, standing);
  return { key: thesis, says: [thesis], threat, answers, status, ...byHand(map.statements.get(thesis)!) };
}

/** What a person has said of a row. */
function byHand({ mark, sheetOrder }: Statement | Relation): Pick<SheetRow, 'mark' | 'sheetOrder'> {
  return { ...(mark && { mark }), ...(sheetOrder !== undefined && { sheetOrder }) };
}

/** What has no verdict is not said yet. */
function statusOf(
  verdict: Verdict | undefined,
  answers: readonly Relation[],
  standing: (answer: Relation) => boolean,
): Status {
  if (verdict?.word !== 'answered') return verdict?.word ?? 'carries nothing';
  return answers.some(standing) ? 'answered' : 'answered without evidence';
}

/** The relations that attack a statement or a step, in reading order. */
export function attacksOn(map: ArgumentMap, id: Id): Relation[] {
  return relationsOnto(map, id).filter(({ kind }) => kind === 'attacks');
}
