import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseMap } from '../../../core/file/parse-map';
import { serialiseMap } from '../../../core/file/serialise-map';
import type { ArgumentMap, Table } from '../../../core/model/argument-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { arbitraryMap } from '../../support/generated-map';

// Generated maps and huge texts take their time on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

/** The same map with its records entered the other way round. */
function reversed(map: ArgumentMap): ArgumentMap {
  const turn = <R>(table: Table<R>) => new Map([...table].reverse());
  return {
    ...map,
    statements: turn(map.statements),
    relations: turn(map.relations),
    sources: turn(map.sources),
    places: turn(map.places),
  };
}

describe('a map and its file', () => {
  test('generated maps obey the invariants', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        expect(brokenInvariants(map)).toEqual([]);
      }),
    );
  });

  test('parse(serialise(m)) equals m, with nothing to repair', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        expect(parseMap(serialiseMap(map))).toStrictEqual({ ok: true, map, repairs: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('a canonical file comes out byte for byte', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        const text = serialiseMap(map);
        const parsed = parseMap(text);
        expect(parsed.ok && serialiseMap(parsed.map)).toBe(text);
      }),
    );
  });

  test('the order in which records were entered leaves no trace', () => {
    fc.assert(
      fc.property(arbitraryMap(), (map) => {
        expect(serialiseMap(reversed(map))).toBe(serialiseMap(map));
      }),
    );
  });

  test('is JSON in two-space indent with a final newline', () => {
    fc.assert(
      fc.property(arbitraryMap({ plain: true }), (map) => {
        const text = serialiseMap(map);
        expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
        expect(text).not.toContain('\r');
      }),
    );
  });

  test('the shapes that matter are among the generated maps', () => {
    const maps = fc.sample(arbitraryMap(), { numRuns: 200, seed: 7 });
    const some = (holds: (map: ArgumentMap) => boolean) =>
      expect(maps.filter(holds).length).toBeGreaterThan(10);
    const relations = (map: ArgumentMap) => [...map.relations.values()];
    some((map) => relations(map).some(({ premises }) => premises.length > 1));
    some((map) => relations(map).some(({ target }) => map.relations.has(target)));
    some((map) =>
      relations(map).some(({ target }) => map.relations.has(map.relations.get(target)?.target ?? '')),
    );
    some((map) =>
      relations(map).some((a) =>
        relations(map).some((b) => a.premises.includes(b.target) && b.premises.includes(a.target)),
      ),
    );
    some((map) => map.places.size > 1);
    some((map) =>
      [...map.statements.values()].some(({ citations }) => citations?.some(({ passage }) => passage?.start)),
    );
    some((map) => [...map.statements.values()].some((statement) => Object.hasOwn(statement, '__proto__')));
  });
});
