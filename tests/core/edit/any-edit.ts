import fc from 'fast-check';
import { addLinkedPremise } from '../../../core/edit/add-linked-premise';
import { addPremise } from '../../../core/edit/add-premise';
import { addStatement } from '../../../core/edit/add-statement';
import type { Change } from '../../../core/edit/change';
import { clearPlaces } from '../../../core/edit/clear-places';
import { connectStatements } from '../../../core/edit/connect-statements';
import { deleteRecords } from '../../../core/edit/delete-records';
import { placeStatements } from '../../../core/edit/place-statements';
import { setRelationKind } from '../../../core/edit/set-relation-kind';
import { setStatementKind } from '../../../core/edit/set-statement-kind';
import { setStatementText } from '../../../core/edit/set-statement-text';
import { setTitle } from '../../../core/edit/set-title';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import {
  RELATION_KINDS,
  type RelationKind,
  STATEMENT_KINDS,
  type StatementKind,
} from '../../../core/model/kinds';
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
  addStatement: (map, { text, kind = 'claim' }) => addStatement(map, { id: newId(map), kind, text }),
  addPremise: (map, { picks, relation, kind, text }) => {
    const target = pickAny(map, picks[0]);
    if (target === undefined) return undefined;
    const statement = newId(map);
    return addPremise(map, { target, relation, kind, text, ids: { statement, relation: `${statement}r` } });
  },
  addLinkedPremise: (map, { picks, kind, text }) => {
    const relation = pick([...map.relations.keys()], picks[0]);
    return relation === undefined
      ? undefined
      : addLinkedPremise(map, { relation, kind, text, id: newId(map) });
  },
  connectStatements: (map, { picks, relation: kind }) => {
    const premise = pickAny(map, picks[0]);
    const target = pickAny(map, picks[1]);
    if (premise === undefined || target === undefined) return undefined;
    return connectStatements(map, { premise, kind, target, id: newId(map) });
  },
  deleteRecords: (map, { picks }) => deleteRecords(map, [pickAny(map, picks[0]) ?? 'gone']),
  deleteSeveral: (map, { picks }) =>
    deleteRecords(
      map,
      picks.map((n) => pickAny(map, n) ?? 'gone'),
    ),
  setStatementText: (map, { picks, text }) => setStatementText(map, pickAny(map, picks[0]) ?? 'gone', text),
  setStatementKind: (map, { picks, kind = 'thesis' }) =>
    setStatementKind(
      map,
      picks.map((n) => pickAny(map, n) ?? 'gone'),
      kind,
    ),
  setRelationKind: (map, { picks, relation }) =>
    setRelationKind(map, pickAny(map, picks[0]) ?? 'gone', relation),
  setTitle: (map, { text }) => setTitle(map, text),
  placeStatements: (map, { picks, x, y }) =>
    placeStatements(
      map,
      picks.map((n, index) => ({ id: pickAny(map, n) ?? 'gone', x: x + index, y })),
    ),
  clearPlaces: (map, { picks }) =>
    clearPlaces(
      map,
      picks.map((n) => pickAny(map, n) ?? 'gone'),
    ),
  clearAllPlaces: (map) => clearPlaces(map),
};

/** Any command, on anything. */
export const arbitraryEdit: fc.Arbitrary<AnyEdit> = fc.record({
  command: fc.constantFrom(...Object.keys(COMMANDS)),
  picks: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
  text: fc.oneof(arbitraryText, fc.constant('half \ud800')),
  kind: fc.option(fc.constantFrom(...STATEMENT_KINDS), { nil: undefined }),
  relation: fc.constantFrom(...RELATION_KINDS),
  x: fc.double({ noNaN: true }),
  y: fc.double({ noNaN: true }),
});

/** What an edit does to a map; undefined if that is nothing, or the map has nothing for it to act on. */
export function runEdit(map: ArgumentMap, edit: AnyEdit): Change | undefined {
  return COMMANDS[edit.command]!(map, edit);
}

function pick(ids: readonly Id[], n: number): Id | undefined {
  return ids[n % ids.length];
}

/** A statement or a relation. */
function pickAny(map: ArgumentMap, n: number): Id | undefined {
  return pick([...map.statements.keys(), ...map.relations.keys()], n);
}

function newId(map: ArgumentMap): Id {
  for (let n = 0; ; n++) {
    const id = `new${n}`;
    const taken = [id, `${id}r`].some((one) => map.statements.has(one) || map.relations.has(one));
    if (!taken) return id;
  }
}
