import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { advance, fold } from '../../../core/derived/advance';
import { type DerivedMap, derive } from '../../../core/derived/derived-map';
import type { Change } from '../../../core/edit/change/change';
import { invertChange } from '../../../core/edit/change/invert-change';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { structureOf } from '../../../core/model/structure';
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

function forestOf({ forest }: DerivedMap) {
  const { roots, order, units, parents } = forest.value;
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
  let derived = derive(start);
  const check = () => {
    const { map, collapsed, scene } = derived;
    const fresh = anew(map);
    const again = derive(fresh, collapsed);
    expect(structureIn(map)).toEqual(structureIn(fresh));
    expect(forestOf(derived)).toEqual(forestOf(again));
    expect(inOrder(scene)).toEqual(inOrder(again.scene));
  };
  const apply = (change: Change) => {
    derived = advance(derived, change);
    check();
  };
  for (const { edit, undoes, folds } of steps) {
    const { map } = derived;
    const change = runEdit(map, edit);
    if (!change) continue;
    apply(change);
    if (folds !== null) {
      const ids = [...derived.map.statements.keys()];
      derived = fold(derived, new Set(ids.filter((_, index) => index % 5 === folds % 5)));
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
  let derived = derive(largeMap(60, 0.1));
  const gone: WeakRef<Scene['boxes']>[] = [];
  for (let edit = 0; edit < 4; edit++) {
    const change: Change = {
      statements: { added: [{ id: `new ${edit}`, kind: 'claim', text: 'Also so' }] },
      relations: {
        added: [{ id: `on it ${edit}`, kind: 'supports', premises: [`new ${edit}`], target: 's9' }],
      },
    };
    gone.push(new WeakRef(derived.scene.boxes));
    derived = advance(derived, change);
    // What a weak reference was made to lives on to the end of the turn.
    await new Promise((resolve) => setTimeout(resolve));
  }
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  expect(gone.filter((ref) => ref.deref() !== undefined)).toEqual([]);
  expect(derived.scene.boxes.size).toBe(64);
});
