import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseMap } from '../../../core/file/parse-map';
import { serialiseMap } from '../../../core/file/serialise-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { arbitraryMap } from '../../support/generated-map';

// Generated maps and huge texts take their time on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

type Json = unknown[] | Record<string, unknown>;

/** All lists and groups of a JSON value. */
function groups(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(groups)];
}

/** All texts of a JSON value, ids among them. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** One thing that a careless hand or program does to a file: it exchanges, takes out, doubles, or renames. */
interface Mishap {
  readonly where: number;
  readonly what: 'take out' | 'double' | 'exchange' | 'copy a text';
  readonly value: unknown;
  readonly other: number;
}

function mangle(file: unknown, { where, what, value, other }: Mishap): void {
  const places = groups(file).flatMap((group) => Object.keys(group).map((key) => ({ group, key })));
  const { group, key } = places[where % places.length]!;
  const at = group as Record<string, unknown>;
  const words = texts(file);
  if (what === 'exchange') at[key] = value;
  else if (what === 'copy a text') at[key] = words[other % words.length];
  else if (Array.isArray(group))
    group.splice(Number(key), 1, ...(what === 'double' ? [at[key], at[key]] : []));
  else delete at[key];
}

const mishaps: fc.Arbitrary<Mishap[]> = fc.array(
  fc.record({
    where: fc.nat(),
    what: fc.constantFrom('take out', 'double', 'double', 'exchange', 'copy a text', 'copy a text'),
    value: fc.constantFrom(null, '', 0, -1, 7, 1e12, [], {}, true, '\ud800', 'gone'),
    other: fc.nat(),
  }),
  { minLength: 1, maxLength: 3 },
);

test('whatever happens to a file, it is refused with a location or opens as a map that obeys the invariants', () => {
  const seen = { refused: 0, mended: 0 };
  fc.assert(
    fc.property(arbitraryMap({ maxStatements: 6 }), mishaps, (map, list) => {
      const file: unknown = JSON.parse(serialiseMap(map));
      for (const mishap of list) mangle(file, mishap);
      const parsed = parseMap(JSON.stringify(file));
      if (!parsed.ok) {
        seen.refused++;
        expect(parsed.error.location).toBeTruthy();
        expect(parsed.error.message).not.toMatch(/undefined|\[object/);
        return;
      }
      if (parsed.repairs.length > 0) seen.mended++;
      expect(brokenInvariants(parsed.map)).toEqual([]);
      expect(parseMap(serialiseMap(parsed.map))).toStrictEqual({ ok: true, map: parsed.map, repairs: [] });
    }),
    { numRuns: 250 },
  );
  expect(seen.refused).toBeGreaterThan(20);
  expect(seen.mended).toBeGreaterThan(5);
});

test('any text at all gives a map or an error, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(parseMap(text).ok).toBe(false);
    }),
  );
});
