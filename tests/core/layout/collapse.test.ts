import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseForest } from '../../../core/layout/choose-forest';
import { collapseOthers, collapseToLevel } from '../../../core/layout/collapse-to';
import { foldMap } from '../../../core/layout/fold';
import { unfoldFor } from '../../../core/layout/unfold';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';

const map = mapOf(
  { t: 'thesis', e: 'explanation', f: 'explanation', v: 'evidence', w: 'evidence', u: 'claim' },
  ['r1: e + t', 'r2: f + t', 'r3: v + e', 'r4: w + v', 'r5: u - r3'],
);
const forest = chooseForest(map);
const shown = (collapsed: ReadonlySet<string>) => [...foldMap(map, forest, collapsed).map.statements.keys()];

describe('collapseToLevel', () => {
  it('leaves the first levels', () => {
    expect(shown(collapseToLevel(forest, 1))).toEqual(['t']);
    expect(shown(collapseToLevel(forest, 2))).toEqual(['t', 'e', 'f']);
    expect(shown(collapseToLevel(forest, 3))).toEqual(['t', 'e', 'f', 'v', 'u']);
    expect(shown(collapseToLevel(forest, 4))).toEqual([...map.statements.keys()]);
  });
});

describe('collapseOthers', () => {
  it('folds away all that is not above or below, and keeps what is collapsed below', () => {
    expect(shown(collapseOthers(forest, new Set(), ['v']))).toEqual(['t', 'e', 'f', 'v', 'w', 'u']);
    expect(shown(collapseOthers(forest, new Set(), ['f']))).toEqual(['t', 'e', 'f']);
    expect(shown(collapseOthers(forest, new Set(['v', 't']), ['e']))).toEqual(['t', 'e', 'f', 'v', 'u']);
  });
});

describe('unfoldFor', () => {
  it('opens what hides a statement, and no more', () => {
    const collapsed = new Set(['t', 'e', 'v', 'f']);
    expect([...unfoldFor(map, forest, collapsed, ['v'])]).toEqual(['v', 'f']);
    expect([...unfoldFor(map, forest, collapsed, ['r4'])]).toEqual(['f']);
    expect(unfoldFor(map, forest, collapsed, ['t', 'gone'])).toBe(collapsed);
  });

  it('shows any statement or relation of any graph', () => {
    fc.assert(
      fc.property(arbitraryMap({ maxStatements: 14, plain: true }), fc.array(fc.nat(13)), (any, picks) => {
        const ids = [...any.statements.keys()];
        const collapsed = new Set(picks.flatMap((pick) => ids[pick] ?? []));
        for (const id of [...ids, ...any.relations.keys()]) {
          const { map: seen } = foldMap(
            any,
            chooseForest(any),
            unfoldFor(any, chooseForest(any), collapsed, [id]),
          );
          expect(seen.statements.has(id) || seen.relations.has(id)).toBe(true);
        }
        const { map: opened } = foldMap(
          any,
          chooseForest(any),
          unfoldFor(any, chooseForest(any), collapsed, ids),
        );
        expect(opened.statements.size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('chooseForest', () => {
  it('counts what hangs under a statement that was found in a tree before', () => {
    // The shared one is found from `a` first, and hangs under the middle one of its targets, which is in the second tree.
    const shared = mapOf(
      {
        p: 'claim',
        q: 'claim',
        a: 'claim',
        m: 'claim',
        b: 'claim',
        c: 'claim',
        i: 'claim',
        s: 'claim',
        t: 'claim',
      },
      [
        'r1: i + p',
        'r2: a + i',
        'r3: m + q',
        'r4: b + m',
        'r5: c + m',
        'r6: s + a',
        'r7: s + b',
        'r8: s + c',
        'r9: t + s',
      ],
    );
    const { units, parents } = chooseForest(shared);
    expect(parents.get('s')).toBe('b');
    expect(units.get('q')!.map(({ size }) => size)).toEqual([5]);
  });
});
