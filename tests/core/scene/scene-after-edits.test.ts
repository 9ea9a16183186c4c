import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import type { Change } from '../../../core/edit/change/change';
import { invertChange } from '../../../core/edit/change/invert-change';
import { spanningForest } from '../../../core/layout/spanning-forest';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { structureOf } from '../../../core/model/structure';
import { buildScene } from '../../../core/scene/build-scene';
import type { Scene } from '../../../core/scene/scene';
import { arbitraryMap } from '../../support/generated-map';
import { largeMap } from '../../support/large-map';
import { arbitraryPlainEdit, runEdit } from '../edit/any-edit';

vi.setConfig({ testTimeout: 120_000 });

/** The same map in tables that nothing is known of. */
function anew(map: ArgumentMap): ArgumentMap {
  return { ...map, statements: new Map(map.statements), relations: new Map(map.relations) };
}

function structureIn(map: ArgumentMap) {
  const { onto, from } = structureOf(map);
  return { onto: new Map(onto), from: new Map(from) };
}

function forestOf(map: ArgumentMap) {
  const { roots, order, units, parents } = spanningForest(map);
  return { roots, order, units: new Map(units), parents: new Map(parents) };
}

/** With the order in which things are drawn. */
function inOrder({ boxes, arrows, bounds }: Scene) {
  return { boxes: [...boxes.values()], arrows: [...arrows.values()], bounds };
}

const edits = (maxLength: number) =>
  fc.array(
    fc.record({ edit: arbitraryPlainEdit, undoes: fc.boolean(), folds: fc.option(fc.nat(), { freq: 8 }) }),
    { maxLength, size: 'max' },
  );
type Edits = typeof edits extends (length: number) => fc.Arbitrary<infer E> ? E : never;

/** Edits a map, and looks after every step whether all that is worked out of it is what it would be from anew. */
function editAndCheck(start: ArgumentMap, steps: Edits): void {
  let map = start;
  let collapsed: ReadonlySet<string> = new Set();
  let scene = buildScene(map, { collapsed });
  const check = () => {
    const fresh = anew(map);
    expect(structureIn(map)).toEqual(structureIn(fresh));
    expect(forestOf(map)).toEqual(forestOf(fresh));
    scene = buildScene(map, { previous: scene, collapsed });
    expect(inOrder(scene)).toEqual(inOrder(buildScene(fresh, { collapsed })));
  };
  const apply = (change: Change) => {
    map = applyChange(map, change);
    check();
  };
  for (const { edit, undoes, folds } of steps) {
    const change = runEdit(map, edit);
    if (!change) continue;
    apply(change);
    if (folds !== null) {
      collapsed = new Set([...map.statements.keys()].filter((_, index) => index % 5 === folds % 5));
      check();
    }
    if (undoes) apply(invertChange(change));
  }
}

test('after any edits and their undoing a map is structured, hung and drawn as if it had been opened so', () => {
  const anyMap = arbitraryMap({ plain: true, maxStatements: 14 });
  fc.assert(fc.property(anyMap, edits(12), editAndCheck), { numRuns: 60 });
});

test('the same of a map so large that an edit leaves most of it alone, the ways around boxes among it', () => {
  const large = largeMap(250, 0.2);
  fc.assert(
    fc.property(edits(8), fc.boolean(), (steps, turned) =>
      editAndCheck(turned ? { ...large, view: { orientation: 'right' } } : large, steps),
    ),
    { numRuns: 12 },
  );
});

test('an edit keeps nothing of the scenes before', async () => {
  let map = largeMap(60, 0.1);
  let scene = buildScene(map);
  const gone: WeakRef<Scene['boxes']>[] = [];
  for (let edit = 0; edit < 4; edit++) {
    const change: Change = {
      statements: { added: [{ id: `new ${edit}`, kind: 'claim', text: 'Also so' }] },
      relations: {
        added: [{ id: `on it ${edit}`, kind: 'supports', premises: [`new ${edit}`], target: 's9' }],
      },
    };
    map = applyChange(map, change);
    gone.push(new WeakRef(scene.boxes));
    scene = buildScene(map, { previous: scene });
    // What a weak reference was made to lives on to the end of the turn.
    await new Promise((resolve) => setTimeout(resolve));
  }
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  expect(gone.filter((ref) => ref.deref() !== undefined)).toEqual([]);
  expect(scene.boxes.size).toBe(64);
});
