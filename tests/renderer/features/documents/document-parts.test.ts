import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '../../../../core/derived/advance';
import { type DerivedMap, isReady, ready } from '../../../../core/derived/derived-map';
import { changeBetween } from '../../../../core/edit/change/change-between';
import { serialiseMap } from '../../../../core/file/serialise-map';
import type { ArgumentMap, Relation, Statement } from '../../../../core/model/argument-map';
import { ORIENTATIONS, withOrientation } from '../../../../core/model/orientation';
import { boxContent } from '../../../../core/scene/boxes/box-anatomy';
import { buildScene } from '../../../../core/scene/build-scene';
import { sameArrow, sameBox } from '../../../../core/scene/same';
import {
  type DocumentPart,
  joinParts,
  partOfRest,
  partsOfMap,
} from '../../../../renderer/features/documents/document-parts';
import {
  type DocumentRead,
  type ReadDocument,
  readDocument,
} from '../../../../renderer/features/documents/read-document';
import { arbitraryMap } from '../../../support/generated-map';
import { largeMap } from '../../../support/large-map';

/** All parts of a document, in the order in which they are sent. */
function partsOf(read: DocumentRead): DocumentPart[] {
  return [...(read.ok ? partsOfMap(read.file) : []), partOfRest(read).part];
}

/** A document as another thread gets it. */
function sent(read: DocumentRead): DocumentRead {
  const join = joinParts();
  const joined = partsOf(read).map((part) => join(structuredClone(part)));
  expect(joined.slice(0, -1).filter(Boolean)).toEqual([]);
  return joined.at(-1)!;
}

function read(map: ArgumentMap, unsaved?: ArgumentMap): ReadDocument {
  const texts = { text: serialiseMap(map), ...(unsaved && { unsaved: serialiseMap(unsaved) }) };
  const document = readDocument(texts);
  if (!document.ok) throw new Error(document.error.message);
  return document;
}

/** The scene after the change that makes of its map another one. */
function changed(derived: DerivedMap, map: ArgumentMap) {
  return advance(derived, changeBetween(derived.map, map)).scene;
}

/** The map with other words in each of its first statements. */
function reworded(map: ArgumentMap): ArgumentMap {
  const statements = new Map(map.statements);
  for (const [id, statement] of [...statements].slice(0, 2)) {
    statements.set(id, { ...statement, text: `${statement.text} or so` });
  }
  return { ...map, statements };
}

/** The map with one statement more, under its first one. */
function added(map: ArgumentMap): ArgumentMap {
  const [target] = map.statements.keys();
  const statement: Statement = { id: 'one more', kind: 'claim', text: 'One more' };
  const relation: Relation = {
    id: 'one more relation',
    kind: 'supports',
    premises: ['one more'],
    target: target!,
  };
  return {
    ...map,
    statements: new Map([...map.statements, [statement.id, statement]]),
    relations: target === undefined ? map.relations : new Map([...map.relations, [relation.id, relation]]),
  };
}

describe('a document sent from another thread', () => {
  test('is the one that was read, whatever its map is', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.boolean(), (map, isRecovered) => {
        const document = read(map, isRecovered ? reworded(map) : undefined);
        expect(sent(document)).toEqual(document);
      }),
      { numRuns: 40 },
    );
  });

  test('is edited as the one that was read: what does not change is kept', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const document = sent(read(map)) as ReadDocument;
        const { map: own, scene, collapsed } = document.derived;
        for (const [id, box] of scene.boxes) {
          expect(boxContent(own.statements.get(id)!).lines).toBe(box.lines);
        }
        const edited = reworded(own);
        const after = changed(document.derived, edited);
        expect(after).toEqual(buildScene(edited, collapsed));
        for (const [id, box] of after.boxes) {
          const before = scene.boxes.get(id)!;
          expect(box === before).toBe(sameBox(box, before));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('is ready for edits after some steps: what stays as it is stays the same object', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.constantFrom(...ORIENTATIONS), (given, orientation) => {
        const turned = { ...given, view: withOrientation(given.view, orientation) };
        const { derived } = sent(read(turned)) as ReadDocument;
        const { scene, map, collapsed } = derived;
        expect(isReady(derived)).toBe(false);
        for (const _ of ready(derived));
        expect(isReady(derived)).toBe(true);
        const edited = added(map);
        const after = changed(derived, edited);
        expect(after).toEqual(buildScene(edited, collapsed));
        for (const [id, arrow] of after.arrows) {
          const before = scene.arrows.get(id);
          expect(arrow === before).toBe(before !== undefined && sameArrow(arrow, before));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('comes in parts that are small, and says how far it is', () => {
    const parts = partsOf(read(largeMap(3000)));
    const records = parts.flatMap((part) => (part.kind === 'records' ? [part] : []));
    expect(records.length).toBeGreaterThan(5);
    expect(Math.max(...records.map((part) => part.records.length))).toBeLessThanOrEqual(1000);
    const shares = records.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('hands over what is long, instead of a copy of it', () => {
    const { part, handed } = partOfRest(read(largeMap(300)));
    const lengths = handed.map(({ byteLength }) => byteLength);
    expect(Math.min(...lengths)).toBeGreaterThan(1000);
    structuredClone(part, { transfer: handed });
    expect(handed.map(({ byteLength }) => byteLength)).toEqual([0, 0]);
  });

  test('that cannot be read says so', () => {
    const document = readDocument({ text: '{"format": "argument-map"' });
    expect(document.ok).toBe(false);
    expect(sent(document)).toEqual(document);
  });
});
