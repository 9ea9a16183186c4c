import type { History } from '../../../core/edit/change/history';
import type { Id } from '../../../core/model/id';
import { KIND_NAMES } from '../../../core/model/kinds';
import { relationsFrom } from '../../../core/model/structure';
import { editingField } from '../../state/editing';
import { type Picking, pickedNow, pickingNow } from '../../state/picking';
import type { SessionState } from '../../state/session';
import { nameOf, relationWords } from '../words/name-record';
import { describeStep } from './describe-change';

/** What of the session was told of last. */
export interface Told {
  readonly document: string | undefined;
  readonly history: History;
  readonly selection: readonly Id[];
  /** The new statement that is being written. */
  readonly begun: Id | undefined;
  readonly picking: Picking | null;
}

/** What there is to be told of the session as it is now. A statement that is being written is not a step yet. */
export function toldOf(state: SessionState): Told {
  const editing = editingField.of(state);
  const begun = editing?.begun;
  return {
    document: state.document?.id,
    history: begun?.before.history ?? state.history,
    selection: state.selection,
    begun: begun && editing?.id,
    picking: pickingNow(state),
  };
}

/** What has changed since, in words; undefined if nothing has that the focus does not tell. */
export function newsSince(told: Told, state: SessionState): string | undefined {
  const now = toldOf(state);
  if (now.document !== told.document || isSame(now, told)) return undefined;
  return (
    newsOfSteps(told.history, now.history, state) ??
    newsOfWriting(told, now, state) ??
    newsOfPicking(told, now, state) ??
    newsOfSelection(told, now, state)
  );
}

/** Whether nothing has changed that there would be to be told of. */
function isSame(now: Told, told: Told): boolean {
  return (Object.keys(now) as (keyof Told)[]).every((part) => now[part] === told[part]);
}

const PURPOSES = { connect: 'Connect', move: 'Move', join: 'Link' } as const;

function newsOfSteps(before: History, now: History, { map }: SessionState): string | undefined {
  const last = now.done.at(-1);
  if (now.done.length > before.done.length && last) {
    const again = before.undone.includes(last);
    return again ? `Done again: ${last.title}.` : describeStep(last, map);
  }
  const undone = now.undone.at(-1);
  return now.undone.length > before.undone.length && undone ? `Undone: ${undone.title}.` : undefined;
}

function newsOfWriting(before: Told, { begun }: Told, { map }: SessionState): string | undefined {
  if (begun === before.begun) return undefined;
  if (begun === undefined) return 'Nothing was added.';
  const statement = map.statements.get(begun);
  const target = relationsFrom(map, begun)[0]?.target;
  const under = target === undefined ? '' : ` under ${nameOf(map, target)}`;
  return statement && `New ${KIND_NAMES[statement.kind].toLowerCase()}${under}: type its text.`;
}

function newsOfPicking(before: Told, now: Told, state: SessionState): string | undefined {
  const { picking } = now;
  if (!picking) return before.picking ? 'No target was taken.' : undefined;
  if (!before.picking) {
    return `${PURPOSES[picking.purpose]} ${nameOf(state.map, picking.subject)}. Go to the target, then press Enter. Escape gives up.`;
  }
  const picked = pickedNow(state);
  if (!picked) return undefined;
  if (!picked.change) return 'Not possible here.';
  if (picking.purpose === 'join') return `Enter links it to ${nameOf(state.map, picked.target)}.`;
  const verb = picked.kind === 'supports' ? 'support' : 'attack';
  return `Enter lets it ${verb} ${nameOf(state.map, picked.target)}.`;
}

function newsOfSelection(before: Told, { selection }: Told, { map }: SessionState): string | undefined {
  if (selection === before.selection) return undefined;
  if (selection.length > 1) return `${selection.length} selected.`;
  // Of a statement, the focus tells.
  const relation = map.relations.get(selection[0] ?? '');
  return relation && `Selected: ${relationWords(map, relation)}.`;
}
