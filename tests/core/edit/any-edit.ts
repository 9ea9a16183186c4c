import fc from 'fast-check';
import type { Change } from '../../../core/edit/change/change';
import { deleteBranch } from '../../../core/edit/deleting/delete-branch';
import { deletePromoting } from '../../../core/edit/deleting/delete-promoting';
import { deleteRecords } from '../../../core/edit/deleting/delete-records';
import { fragmentOf } from '../../../core/edit/fragment/fragment';
import { insertFragment } from '../../../core/edit/fragment/insert-fragment';
import { clearPlaces } from '../../../core/edit/map/clear-places';
import { heedFinding, ignoreFinding } from '../../../core/edit/map/ignore-finding';
import { placeStatements } from '../../../core/edit/map/place-statements';
import { setOrientation } from '../../../core/edit/map/set-orientation';
import { setTitle } from '../../../core/edit/map/set-title';
import { setWeighing } from '../../../core/edit/map/set-weighing';
import { addLinkedPremise } from '../../../core/edit/relations/add-linked-premise';
import { connectStatements } from '../../../core/edit/relations/connect-statements';
import { linkPremises } from '../../../core/edit/relations/link-premises';
import { reattachStatement } from '../../../core/edit/relations/reattach-statement';
import { rerouteRelation } from '../../../core/edit/relations/reroute-relation';
import { setRelationWeight } from '../../../core/edit/relations/set-relation-weight';
import { unlinkPremises } from '../../../core/edit/relations/unlink-premises';
import { addFromWords } from '../../../core/edit/sources/add-from-words';
import { addSource } from '../../../core/edit/sources/add-source';
import { addSources } from '../../../core/edit/sources/add-sources';
import { anchorPassage } from '../../../core/edit/sources/anchor-passage';
import { citeWords } from '../../../core/edit/sources/cite-words';
import { deleteSource } from '../../../core/edit/sources/delete-source';
import { setSource } from '../../../core/edit/sources/set-source';
import { addPremise } from '../../../core/edit/statements/add-premise';
import { addSibling } from '../../../core/edit/statements/add-sibling';
import { addStatement } from '../../../core/edit/statements/add-statement';
import { makeThesis } from '../../../core/edit/statements/make-thesis';
import { mergeStatements } from '../../../core/edit/statements/merge-statements';
import { moveAmongSiblings } from '../../../core/edit/statements/move-among-siblings';
import { orderInSheet } from '../../../core/edit/statements/order-in-sheet';
import { setMark } from '../../../core/edit/statements/set-mark';
import { setStatementFields } from '../../../core/edit/statements/set-statement-fields';
import { setStatementKind } from '../../../core/edit/statements/set-statement-kind';
import { setStatementText } from '../../../core/edit/statements/set-statement-text';
import { splitOffReason } from '../../../core/edit/statements/split-off-reason';
import { splitStatement } from '../../../core/edit/statements/split-statement';
import { readIndentedText, writeIndentedText } from '../../../core/formats/indented-text';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id, NewId } from '../../../core/model/id';
import {
  MARK_WORDS,
  MARKERS,
  RELATION_KINDS,
  type RelationKind,
  STATEMENT_KINDS,
  type StatementKind,
} from '../../../core/model/kinds';
import { ORIENTATIONS } from '../../../core/model/orientation';
import { relationsFrom, relationsOnto } from '../../../core/model/structure';
import { PREMISES, SEMANTICS } from '../../../core/model/weighing';
import type { Span } from '../../../core/passage/anchor';
import { arbitraryText } from '../../support/generated-text';

type Command = (map: ArgumentMap, edit: AnyEdit) => Change | undefined;

/** A command with what was chosen at random for it. The picks become ids once the map is known that it is given. */
export interface AnyEdit {
  readonly command: string;
  readonly picks: readonly [number, number, number];
  readonly text: string;
  readonly kind: StatementKind | undefined;
  readonly relation: RelationKind;
  readonly x: number;
  readonly y: number;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  addStatement: (map, { text, kind = 'claim' }) => addStatement(map, { id: newIds(map)(), kind, text }),
  addPremise: (map, { picks, relation, kind, text }) => {
    const target = pickAny(map, picks[0]);
    if (target === 'gone') return undefined;
    const next = newIds(map);
    return addPremise(map, { target, relation, kind, text, ids: { statement: next(), relation: next() } });
  },
  addLinkedPremise: (map, { picks, kind, text }) => {
    const relation = pick([...map.relations.keys()], picks[0]);
    return relation === undefined
      ? undefined
      : addLinkedPremise(map, { relation, kind, text, id: newIds(map)() });
  },
  connectStatements: (map, { picks, relation: kind }) => {
    const premise = pickAny(map, picks[0]);
    const target = pickAny(map, picks[1]);
    return connectStatements(map, { premise, kind, target, id: newIds(map)() });
  },
  deleteRecords: (map, { picks }) => deleteRecords(map, [pickAny(map, picks[0])]),
  deleteSeveral: (map, { picks }) =>
    deleteRecords(
      map,
      picks.map((n) => pickAny(map, n)),
    ),
  ignoreFinding: (map, { picks, text: reason }) =>
    ignoreFinding(map, {
      check: 'said-twice',
      place: pickAny(map, picks[0]),
      others: [pickAny(map, picks[1])],
      reason,
    }),
  splitOffReason: (map, { picks, text: reason }) => {
    const next = newIds(map);
    const id = pickAny(map, picks[0]);
    return splitOffReason(map, { id, claim: 'So', reason, ids: { statement: next(), relation: next() } });
  },
  heedFinding: (map, { picks }) => {
    const place = pickAny(map, picks[0]);
    const [first] = (map.statements.get(place) ?? map.relations.get(place))?.ignored ?? [];
    return heedFinding(map, { check: 'evidence-without-source', ...first, place });
  },
  setMark: (map, { picks: [on, mark, by] }) => {
    const given = pick([...MARK_WORDS, undefined], mark);
    return setMark(map, pickAny(map, on), given && { mark: given, by: pick([...MARKERS], by)! });
  },
  orderInSheet: (map, { picks }) => {
    const among = [...map.relations.keys(), ...map.statements.keys()];
    return orderInSheet(map, { order: picks.map((n) => pick(among, n) ?? 'gone'), among });
  },
  setStatementText: (map, { picks, text }) => setStatementText(map, pickAny(map, picks[0]), text),
  setStatementKind: (map, { picks, kind = 'thesis' }) =>
    setStatementKind(
      map,
      picks.map((n) => pickAny(map, n)),
      kind,
    ),
  turnRelation: (map, { picks, relation }) =>
    rerouteRelation(map, { relation: pickRelation(map, picks[0]), kind: relation }),
  setOrientation: (map, { picks }) => setOrientation(map, pick(ORIENTATIONS, picks[0])!),
  setWeighing: (map, { picks }) =>
    setWeighing(map, { semantics: pick(SEMANTICS, picks[0]), premises: pick(PREMISES, picks[1]) }),
  setRelationWeight: (map, { picks, x }) =>
    setRelationWeight(
      map,
      picks.map((n) => pickRelation(map, n)),
      Math.abs(x) <= 1 ? Math.abs(x) : undefined,
    ),
  setTitle: (map, { text }) => setTitle(map, text),
  placeStatements: (map, { picks, x, y }) =>
    placeStatements(
      map,
      picks.map((n, index) => ({ id: pickAny(map, n), x: x + index, y })),
    ),
  clearPlaces: (map, { picks }) =>
    clearPlaces(
      map,
      picks.map((n) => pickAny(map, n)),
    ),
  clearAllPlaces: (map) => clearPlaces(map),
  addSibling: (map, { picks, text }) => {
    const next = newIds(map);
    return addSibling(map, {
      of: pickAny(map, picks[0]),
      text,
      ids: { statement: next(), relation: next() },
    });
  },
  linkPremises: (map, { picks }) => {
    // Two siblings, mostly: any two relations seldom are.
    const first = pick([...map.relations.values()], picks[0]);
    const siblings = first ? relationsOnto(map, first.target).filter(({ kind }) => kind === first.kind) : [];
    const others = picks.slice(1).map((n) => pick(siblings, n)?.id ?? 'gone');
    return linkPremises(map, { relations: [first?.id ?? 'gone', ...others] });
  },
  unlinkPremises: (map, { picks }) => {
    const linked = [...map.relations.values()].filter(({ premises }) => premises.length > 1);
    const relation = pick(linked, picks[0])?.id ?? pickAny(map, picks[1]);
    return unlinkPremises(map, { relation, newId: newIds(map) });
  },
  rerouteTarget: (map, { picks }) =>
    rerouteRelation(map, { relation: pickRelation(map, picks[0]), target: pickAny(map, picks[1]) }),
  rerouteRelation: (map, { picks, relation: kind, x }) =>
    rerouteRelation(map, {
      relation: pickRelation(map, picks[0]),
      ...(x > 0 && { target: pickAny(map, picks[1]) }),
      kind,
      premises: picks.slice(1).map((n) => pickStatement(map, n)),
    }),
  reattachStatement: (map, { picks, relation: kind, x }) => {
    const statement = pickStatement(map, picks[0]);
    const from = x > 0 ? pick(relationsFrom(map, statement), picks[2])?.id : undefined;
    return reattachStatement(map, {
      statement,
      from,
      target: pickAny(map, picks[1]),
      kind,
      id: newIds(map)(),
    });
  },
  splitStatement: (map, { picks }) => {
    const id = pickStatement(map, picks[0]);
    const at = picks[1] % ((map.statements.get(id)?.text.length ?? 0) + 2);
    return splitStatement(map, { id, at, newId: newIds(map) });
  },
  mergeStatements: (map, { picks, x }) =>
    mergeStatements(map, { ids: picks.slice(x > 0 ? 0 : 1).map((n) => pickAny(map, n)) }),
  deletePromoting: (map, { picks }) => deletePromoting(map, pickAny(map, picks[0]), newIds(map)),
  deleteBranch: (map, { picks }) => deleteBranch(map, pickAny(map, picks[0])),
  makeThesis: (map, { picks }) => makeThesis(map, pickAny(map, picks[0])),
  moveAmongSiblings: (map, { picks, x }) =>
    moveAmongSiblings(map, { relation: pickRelation(map, picks[0]), by: x > 0 ? 1 : -1 }),
  setStatementFields: (map, { picks, text, x, y }) => {
    const source = pick([...map.sources.keys()], picks[2]);
    const start = picks[1] % ((map.sources.get(source ?? '')?.text?.length ?? 9) + 1);
    return setStatementFields(map, [pickAny(map, picks[0]), pickAny(map, picks[1])], {
      ...(x > 0 && { notes: text, baseScore: Math.abs(y) <= 1 ? Math.abs(y) : undefined }),
      ...(y > 0 && { tags: [text, 'tag', text] }),
      ...(x > 0 === y > 0 && {
        citations: source === undefined ? [] : [{ source, passage: { exact: text, start, end: start } }],
      }),
    });
  },
  addSource: (map, { text }) => addSource(map, { id: newIds(map)(), title: text, text }),
  addSources: (map, { text, x }) =>
    addSources(map, [{ title: text, ...(x > 0 && { text }) }, { title: text }], newIds(map)),
  setSource: (map, { picks, text, x }) =>
    setSource(map, pick([...map.sources.keys()], picks[0]) ?? 'gone', {
      ...(x > 0 ? { text } : { title: text, author: undefined }),
    }),
  citeWords: (map, { picks }) => {
    const source = pick([...map.sources.keys()], picks[2]) ?? 'gone';
    return citeWords(map, pickAny(map, picks[0]), { source, span: wordsIn(map, source, picks) });
  },
  addFromWords: (map, { picks, kind = 'evidence', x }) => {
    const source = pick([...map.sources.keys()], picks[2]) ?? 'gone';
    const [newId, target] = [newIds(map), pickAny(map, picks[0])];
    const ids = { statement: newId(), relation: newId() };
    const span = wordsIn(map, source, picks);
    return addFromWords(map, { source, span, kind, ids, ...(x > 0 && target !== 'gone' && { target }) });
  },
  anchorPassage: (map, { picks }) => {
    const citing = [...map.statements.values()].filter(({ citations }) => citations?.length);
    const statement = citing[picks[0] % Math.max(1, citing.length)]?.id ?? 'gone';
    const source = map.statements.get(statement)?.citations?.[0]?.source ?? 'gone';
    return anchorPassage(map, statement, 0, wordsIn(map, source, picks));
  },
  deleteSource: (map, { picks }) => deleteSource(map, pick([...map.sources.keys()], picks[0]) ?? 'gone'),
  duplicate: (map, { picks, relation: kind, x, y }) => {
    const fragment = fragmentOf(map, new Set(picks.map((n) => pickAny(map, n))));
    const target = pickAny(map, picks[0]);
    return insertFragment(map, {
      fragment,
      newId: newIds(map),
      ...(x > 0 && target !== 'gone' && { onto: { target, kind } }),
      ...(y > 0 && { offset: { x, y } }),
    }).change;
  },
  pasteText: (map, { picks, text }) => {
    const newId = newIds(map);
    const written = writeIndentedText(
      map,
      picks.map((n) => pickAny(map, n)),
    );
    return insertFragment(map, { fragment: readIndentedText(`${text}\n${written}`, newId), newId }).change;
  },
};

/** The names of the commands that are tried. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

const coordinate = fc.oneof(fc.double({ noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }));

/** Any command, on anything. */
export const arbitraryEdit = editWith(fc.oneof(arbitraryText, fc.constant('half \ud800')));
/** Any command, on anything, with a short plain text: for long sequences. */
export const arbitraryPlainEdit = editWith(
  fc.constantFrom('', 'one', 'two words', '+ a\n  - b', '東京', 'x. y'),
);

function editWith(text: fc.Arbitrary<string>): fc.Arbitrary<AnyEdit> {
  return fc.record({
    command: fc.constantFrom(...COMMAND_NAMES),
    picks: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
    text,
    kind: fc.option(fc.constantFrom(...STATEMENT_KINDS), { nil: undefined }),
    relation: fc.constantFrom(...RELATION_KINDS),
    x: coordinate,
    y: coordinate,
  });
}

/** What an edit does to a map; undefined if that is nothing, or the map has nothing for it to act on. */
export function runEdit(map: ArgumentMap, edit: AnyEdit): Change | undefined {
  return COMMANDS[edit.command]!(map, edit);
}

function pick<T>(list: readonly T[], n: number): T | undefined {
  return list[n % list.length];
}

/** A statement or a relation, or the id of nothing in an empty map. */
function pickAny(map: ArgumentMap, n: number): Id {
  return pick([...map.statements.keys(), ...map.relations.keys()], n) ?? 'gone';
}

function pickStatement(map: ArgumentMap, n: number): Id {
  return pick([...map.statements.keys()], n) ?? 'gone';
}

function pickRelation(map: ArgumentMap, n: number): Id {
  return pick([...map.relations.keys()], n) ?? 'gone';
}

/** Some words of a source's text. */
function wordsIn(map: ArgumentMap, source: Id, [a, b]: AnyEdit['picks']): Span {
  const length = map.sources.get(source)?.text?.length ?? 0;
  const start = a % (length + 1);
  return { start, end: start + (b % (length + 1)) };
}

/** Ids that nothing in the map has. */
function newIds(map: ArgumentMap): NewId {
  let n = 0;
  return () => {
    for (;;) {
      const id = `new${n++}`;
      if (!map.statements.has(id) && !map.relations.has(id) && !map.sources.has(id)) return id;
    }
  };
}
