import type { Change } from '../../../core/edit/change/change';
import type { Step } from '../../../core/edit/change/history';
import type { ArgumentMap, Relation, Statement } from '../../../core/model/argument-map';
import { KIND_NAMES } from '../../../core/model/kinds';
import { relationsFrom, relationsOnto } from '../../../core/model/structure';
import { nameOf, relationWords } from '../words/name-record';
import { quoted } from '../words/quoted';

/** What a step has done, in words for somebody who does not see it. @param map the map after it */
export function describeStep({ title, change }: Step, map: ArgumentMap): string {
  return (
    describeAdded(change, map) ??
    describeRemoved(change) ??
    describeStatements(change) ??
    describeRelations(change, map) ??
    `Done: ${title}.`
  );
}

function describeAdded({ statements }: Change, map: ArgumentMap): string | undefined {
  const [first, ...others] = statements?.added ?? [];
  if (!first || statements?.removed?.length) return undefined;
  if (others.length > 0) return `${others.length + 1} statements added.`;
  const target = relationsFrom(map, first.id)[0]?.target;
  const [onto] = relationsOnto(map, first.id);
  if (target !== undefined) return `${KIND_NAMES[first.kind]} added under ${nameOf(map, target)}.`;
  return onto
    ? `${KIND_NAMES[first.kind]} added: ${relationWords(map, onto)}.`
    : `${KIND_NAMES[first.kind]} added.`;
}

function describeRemoved({ statements, relations }: Change): string | undefined {
  const removed = statements?.removed ?? [];
  const [kept] = statements?.updated ?? [];
  if (removed.length > 0 && kept) return `Merged into ${quoted(kept[1].text)}.`;
  if (removed.length === 1) return `${KIND_NAMES[removed[0]!.kind]} ${quoted(removed[0]!.text)} deleted.`;
  if (removed.length > 1) return `${removed.length} statements deleted.`;
  const gone = relations?.removed?.length ?? 0;
  if (gone === 0 || relations?.added?.length || relations?.updated?.length) return undefined;
  return gone === 1 ? 'Relation deleted.' : `${gone} relations deleted.`;
}

function describeStatements({ statements }: Change): string | undefined {
  const updated = statements?.updated ?? [];
  const [first] = updated;
  if (!first) return undefined;
  const [from, to] = first;
  const now = KIND_NAMES[to.kind];
  if (from.kind !== to.kind && updated.every(([, one]) => one.kind === to.kind)) {
    return updated.length === 1
      ? `${quoted(to.text)}: now ${now}.`
      : `${updated.length} statements: now ${now}.`;
  }
  return updated.length === 1 && isOtherText(from, to) ? `${now} changed: ${quoted(to.text)}.` : undefined;
}

function isOtherText(from: Statement, to: Statement): boolean {
  return from.text !== to.text;
}

function describeRelations({ relations, places }: Change, map: ArgumentMap): string | undefined {
  const { added = [], updated = [], removed = [] } = relations ?? {};
  if (added.length === 1 && removed.length === 0) return `${relationWords(map, added[0]!)}.`;
  const turned = updated.find(([from, to]) => saysOther(from, to));
  if (turned) return `Now ${relationWords(map, turned[1])}.`;
  const moved = (places?.added?.length ?? 0) + (places?.updated?.length ?? 0);
  if (moved > 0) return moved === 1 ? 'Statement moved by hand.' : `${moved} statements moved by hand.`;
  return undefined;
}

function saysOther(from: Relation, to: Relation): boolean {
  return from.kind !== to.kind || from.target !== to.target || from.premises.length !== to.premises.length;
}
