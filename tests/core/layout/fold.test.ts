import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseForest } from '../../../core/layout/choose-forest';
import { foldMap } from '../../../core/layout/fold';
import { brokenInvariants } from '../../../core/model/invariants';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';

describe('foldMap', () => {
  const map = mapOf(
    { t: 'thesis', e: 'explanation', f: 'explanation', v: 'evidence', w: 'evidence', u: 'claim' },
    ['r1: e + t', 'r2: f + t', 'r3: v + e', 'r4: w + e', 'r5: w + f', 'r6: u - r3'],
  );

  it('folds away what bears on a collapsed statement alone, undercuts included, and counts it', () => {
    const { map: shown, folded } = foldMap(map, chooseForest(map), new Set(['e']));
    expect([...shown.statements.keys()]).toEqual(['t', 'e', 'f', 'w']);
    expect([...shown.relations.keys()]).toEqual(['r1', 'r2', 'r4', 'r5']);
    expect([...folded]).toEqual([['e', 2]]);
  });

  it('folds everything under a collapsed root', () => {
    const { map: shown, folded } = foldMap(map, chooseForest(map), new Set(['t', 'e']));
    expect([...shown.statements.keys()]).toEqual(['t']);
    expect([...folded]).toEqual([['t', 5]]);
  });

  it('gives the same map where there is nothing to fold', () => {
    expect(foldMap(map, chooseForest(map), new Set()).map).toBe(map);
    expect(foldMap(map, chooseForest(map), new Set(['v', 'gone'])).map).toBe(map);
  });

  it('keeps the invariants of any graph, counts each folded statement once, and leaves no root out', () => {
    fc.assert(
      fc.property(arbitraryMap({ maxStatements: 14, plain: true }), fc.array(fc.nat(13)), (whole, picks) => {
        const ids = [...whole.statements.keys()];
        const collapsed = new Set(picks.flatMap((pick) => ids[pick] ?? []));
        const { map: shown, folded } = foldMap(whole, chooseForest(whole), collapsed);
        const places = new Map([...shown.places].filter(([id]) => shown.statements.has(id)));
        expect(brokenInvariants({ ...shown, places })).toEqual([]);
        const away = [...folded.values()].reduce((sum, count) => sum + count, 0);
        expect(away).toBe(whole.statements.size - shown.statements.size);
        for (const id of folded.keys()) expect(collapsed.has(id)).toBe(true);
        for (const relation of whole.relations.values()) {
          const all = [...relation.premises, relation.target].every(
            (id) => shown.statements.has(id) || shown.relations.has(id),
          );
          expect(shown.relations.has(relation.id)).toBe(all);
        }
      }),
      { numRuns: 300 },
    );
  });
});
