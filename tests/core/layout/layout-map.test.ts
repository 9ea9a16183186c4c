import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import type { Change } from '../../../core/edit/change/change';
import { invertChange } from '../../../core/edit/change/invert-change';
import { advanceForest } from '../../../core/layout/advance-forest';
import { layoutMap } from '../../../core/layout/layout-map';
import { STACK_GAP } from '../../../core/layout/spacing';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Rect } from '../../../core/model/geometry';
import type { Id } from '../../../core/model/id';
import { arbitraryMap } from '../../support/generated-map';
import { largeMap } from '../../support/large-map';
import { mapOf } from '../../support/map-of';

/** Boxes of different sizes, each the same every time. */
function sizeOf(id: Id) {
  const salt = [...id].reduce((sum, letter) => sum * 31 + letter.codePointAt(0)!, 7);
  return { width: salt % 3 === 0 ? 400 : 240, height: 60 + (salt % 7) * 20 };
}

function rectsOf(map: ArgumentMap): Map<Id, Rect> {
  const { places } = layoutMap(map, sizeOf);
  return new Map([...places].map(([id, place]) => [id, { ...place, ...sizeOf(id) }]));
}

function overlapping(rects: ReadonlyMap<Id, Rect>, gap: number): string[] {
  const all = [...rects];
  return all.flatMap(([id, a], index) =>
    all
      .slice(index + 1)
      .filter(
        ([, b]) =>
          a.x < b.x + b.width + gap &&
          b.x < a.x + a.width + gap &&
          a.y < b.y + b.height + gap &&
          b.y < a.y + a.height + gap,
      )
      .map(([other]) => `${id} and ${other}`),
  );
}

/** A tree of `size` statements in which statement i bears on `targetOf(i)`. */
function treeOf(size: number, targetOf: (index: number) => number): ArgumentMap {
  const ids = Array.from({ length: size }, (_, index) => `s${index}`);
  return mapOf(
    Object.fromEntries(ids.map((id) => [id, 'claim'])),
    ids.slice(1).map((id, index) => `r${id}: ${id} + s${targetOf(index + 1)}`),
  );
}

describe('layoutMap', () => {
  it('gives every statement of any graph one place, and lets no two boxes touch', () => {
    fc.assert(
      fc.property(arbitraryMap({ maxStatements: 40, plain: true }), (map) => {
        const rects = rectsOf(map);
        expect([...rects.keys()].sort()).toEqual([...map.statements.keys()].sort());
        // Places are rounded, so a gap may be a pixel less.
        expect(overlapping(rects, STACK_GAP - 1)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the tables', () => {
    fc.assert(
      fc.property(arbitraryMap({ maxStatements: 20, plain: true }), (map) => {
        const turned = {
          ...map,
          statements: new Map([...map.statements].reverse()),
          relations: new Map([...map.relations].reverse()),
        };
        const [a, b] = [layoutMap(map, sizeOf), layoutMap(turned, sizeOf)];
        expect([...b.places].sort()).toEqual([...a.places].sort());
        expect([...b.forms].sort()).toEqual([...a.forms].sort());
      }),
    );
  });

  it('stands the thesis over what supports it, and that left of what attacks it', () => {
    const map = mapOf({ t: 'thesis', e: 'explanation', f: 'explanation', c: 'counterpoint' }, [
      'r1: c - t',
      'r2: e + t',
      'r3: f + t',
    ]);
    const { t, e, f, c } = Object.fromEntries(rectsOf(map));
    for (const below of [e!, f!, c!]) expect(below.y).toBeGreaterThan(t!.y + t!.height);
    expect(e!.x).toBeLessThan(f!.x);
    expect(f!.x).toBeLessThan(c!.x);
    const middle = (e!.x + c!.x + c!.width) / 2;
    expect(t!.x + t!.width / 2).toBeCloseTo(middle, -1);
  });

  it('stands several small premises in a column, and linked ones next to one another', () => {
    const map = mapOf(
      { t: 'thesis', e: 'explanation', a: 'evidence', b: 'evidence', c: 'evidence', d: 'evidence' },
      ['r1: e + t', 'r2: a + e', 'r3: b, c + e', 'r4: d + e', 'r5: t + t2'].slice(0, 4),
    );
    const layout = layoutMap(map, sizeOf);
    expect(layout.forms.get('r3')).toBe('row');
    expect(layout.forest.parents.get('b')).toBe('e');
    const { b, c } = Object.fromEntries(rectsOf(map));
    expect(b!.y).toBe(c!.y);
    expect(b!.x).toBeLessThan(c!.x);
  });

  it('hangs a shared statement under the middle one of its targets', () => {
    const map = mapOf({ t: 'thesis', a: 'explanation', b: 'explanation', c: 'explanation', s: 'claim' }, [
      'r1: a + t',
      'r2: b + t',
      'r3: c + t',
      'x1: s + a',
      'x2: s + b',
      'x3: s + c',
    ]);
    const {
      forms,
      forest: { parents },
    } = layoutMap(map, sizeOf);
    expect(parents.get('s')).toBe('b');
    expect([forms.has('x1'), forms.has('x2'), forms.has('x3')]).toEqual([false, true, false]);
  });

  it('stands an undercut beside the premise whose step it attacks', () => {
    const map = mapOf({ t: 'thesis', a: 'explanation', b: 'explanation', u: 'counterpoint' }, [
      'r1: a + t',
      'r2: b + t',
      'x: u - r1',
    ]);
    const { a, b, u } = Object.fromEntries(rectsOf(map));
    expect(a!.x).toBeLessThan(u!.x);
    expect(u!.x).toBeLessThan(b!.x);
    expect(u!.y).toBe(a!.y);
  });

  it('lays out a chain of 20,000 statements, and one statement with 2,000 premises in columns', () => {
    const chain = rectsOf(treeOf(20_000, (index) => index - 1));
    expect(Math.max(...[...chain.values()].map(({ x }) => x))).toBeLessThan(1000);
    const star = [...rectsOf(treeOf(2_000, () => 0)).values()];
    const width = Math.max(...star.map(({ x, width }) => x + width));
    const height = Math.max(...star.map(({ y, height }) => y + height));
    expect(width / height).toBeLessThan(2);
    expect(height / width).toBeLessThan(2);
  });

  it('packs many components into a picture that is not a strip', () => {
    const map = mapOf(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`s${index}`, 'claim'])));
    const rects = [...rectsOf(map).values()];
    const width = Math.max(...rects.map(({ x, width }) => x + width));
    const height = Math.max(...rects.map(({ y, height }) => y + height));
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(3);
  });

  it('makes anew, after one statement was added or taken out, only what it hangs under', () => {
    const before = largeMap(1000, 0);
    const layout = layoutMap(before, sizeOf);
    const target = layout.forest.order[700]!;
    const added: Change = {
      statements: { added: [{ id: 'new', kind: 'claim', text: '' }] },
      relations: { added: [{ id: 'on it', kind: 'supports', premises: ['new'], target }] },
    };
    const after = applyChange(before, added);
    const next = layoutMap(after, sizeOf, {
      forest: advanceForest(layout.forest, before, after, added),
      before: { layout, changed: ['new'] },
    });
    const back = applyChange(after, invertChange(added));
    const last = layoutMap(back, sizeOf, {
      forest: advanceForest(next.forest, after, back, invertChange(added)),
      before: { layout: next, changed: ['new'] },
    });
    for (const [one, other] of [
      [layout, next],
      [next, last],
    ] as const) {
      const made = [...other.built.blocks].filter(([id, block]) => one.built.blocks.get(id) !== block);
      expect(made.length).toBeGreaterThan(0);
      expect(made.length).toBeLessThan(20);
      const hung = [...other.forest.units].filter(([id, units]) => one.forest.units.get(id) !== units);
      expect(hung.length).toBeLessThan(20);
    }
    expect(new Map(last.places)).toEqual(new Map(layout.places));
  });
});
