import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseForest } from '../../../core/layout/choose-forest';
import { foldMap } from '../../../core/layout/fold';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { type OutlineRow, outlineOf } from '../../../core/model/outline';
import { relationsFrom } from '../../../core/model/structure';
import { bundledMap } from '../../support/bundled-map';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';

const nothing: ReadonlySet<string> = new Set();

/** The outline as text: two spaces a level, `+`, `-` or `linked`, and what is said of the line. */
function drawn(map: ArgumentMap, collapsed = nothing): string[] {
  return outlineOf(map, collapsed).map((row) => {
    const kind = map.relations.get(row.relation ?? '')?.kind;
    const sign = row.part === 'root' || row.part === 'member' ? '' : kind === 'supports' ? '+ ' : '- ';
    const what = row.statement ?? 'linked';
    const notes = [row.undercuts && 'undercut', row.repeats, row.expanded === false && 'collapsed'];
    return `${'  '.repeat(row.level - 1)}${[sign + what, ...notes.filter(Boolean)].join(' ')}`;
  });
}

describe('the outline', () => {
  test('shows what bears on a statement under it, in reading order, supports and attacks among each other', () => {
    const map = mapOf({ t: 'thesis', a: 'claim', b: 'counterpoint', c: 'evidence' }, [
      'r1: a + t',
      'r2: b - t',
      'r3: c + t',
    ]);
    const reordered = new Map(map.relations).set('r3', { ...map.relations.get('r3')!, order: -1 });
    expect(drawn(map)).toEqual(['t', '  + a', '  - b', '  + c']);
    expect(drawn({ ...map, relations: reordered })).toEqual(['t', '  + c', '  + a', '  - b']);
  });

  test('shows a shared statement under each target, and what bears on it the first time', () => {
    const map = mapOf({ t: 'thesis', a: 'claim', b: 'claim', s: 'claim', e: 'evidence' }, [
      'r1: a + t',
      'r2: b + t',
      'r3: s + a',
      'r4: s - b',
      'r5: e + s',
    ]);
    expect(drawn(map)).toEqual(['t', '  + a', '    + s', '      + e', '  + b', '    - s above']);
    // Where the first line is folded away, the next one shows it.
    expect(drawn(map, new Set(['a']))).toEqual(['t', '  + a collapsed', '  + b', '    - s', '      + e']);
  });

  test('groups linked premises under a line of their own', () => {
    const map = mapOf({ t: 'thesis', a: 'claim', b: 'claim', u: 'rebuttal', e: 'evidence' }, [
      'r: a, b + t',
      'v: u - r',
      'w: e + a',
    ]);
    expect(drawn(map)).toEqual(['t', '  + linked', '    a', '      + e', '    b', '    - u undercut']);
    // The canvas cannot fold premises that are linked away by themselves, so the outline does not either.
    expect(drawn(map, new Set(['r']))).toEqual(drawn(map));
  });

  test('shows undercuts first under the line whose step they attack, undercuts of undercuts too', () => {
    const map = mapOf({ t: 'thesis', a: 'claim', e: 'evidence', u: 'rebuttal', v: 'rebuttal' }, [
      'r: a + t',
      's: e + a',
      'x: u - r',
      'y: v - x',
    ]);
    expect(drawn(map)).toEqual(['t', '  + a', '    - u undercut', '      - v undercut', '    + e']);
  });

  test('cuts circles, and begins one that bears on nothing else somewhere', () => {
    const map = mapOf({ t: 'thesis', a: 'claim', b: 'claim', x: 'explanation', y: 'evidence' }, [
      'r1: a + t',
      'r2: b + a',
      'r3: a + b',
      'r4: x + y',
      'r5: y - x',
    ]);
    expect(drawn(map)).toEqual(['t', '  + a', '    + b', '      + a circle', 'x', '  - y', '    + x circle']);
  });

  test('begins with what the most bears on, and ends with statements that nothing is related to', () => {
    const map = mapOf({ z: 'question', q: 'thesis', p: 'thesis', a: 'claim', b: 'claim' }, [
      'r1: a + p',
      'r2: b + p',
      'r3: b + q',
    ]);
    expect(drawn(map).filter((line) => !line.startsWith(' '))).toEqual(['p', 'q', 'z']);
  });

  test('of the article has every relation once and every statement at least once', () => {
    const map = bundledMap();
    const rows = outlineOf(map, nothing);
    expect(rows[0]).toMatchObject({ statement: 'question', level: 1, siblings: 1 });
    expect(new Set(rows.flatMap(({ statement }) => statement ?? []))).toEqual(new Set(map.statements.keys()));
    expect(rows.filter(({ statement }) => statement === 'may-be-undone')).toMatchObject([
      { part: 'premise', expanded: true },
      { repeats: 'above' },
      { part: 'member', repeats: 'above' },
    ]);
  });
});

describe('the outline of any map', () => {
  const anyOutline = arbitraryMap({ maxStatements: 14 }).chain((map) =>
    fc.record({
      map: fc.constant(map),
      collapsed: fc.subarray([...map.statements.keys(), ...map.relations.keys()]).map((ids) => new Set(ids)),
    }),
  );

  test('holds every statement, and every premise of every relation once', () => {
    fc.assert(
      fc.property(arbitraryMap({ maxStatements: 14 }), (map) => {
        const rows = outlineOf(map, nothing);
        const premises = [...map.relations.values()].flatMap(({ id, premises }) =>
          premises.map((premise) => JSON.stringify([id, premise])),
        );
        const found = rows.flatMap(({ part, statement, relation }) =>
          part === 'premise' || part === 'member' ? [JSON.stringify([relation, statement])] : [],
        );
        expect(found.toSorted()).toEqual(premises.toSorted());
        expect(new Set(rows.flatMap(({ statement }) => statement ?? []))).toEqual(
          new Set(map.statements.keys()),
        );
      }),
    );
  });

  test('is a tree as assistive technology expects one, whatever is collapsed', () => {
    fc.assert(
      fc.property(anyOutline, ({ map, collapsed }) => {
        const rows = outlineOf(map, collapsed);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        const under = groupedByParent(rows);
        for (const [index, row] of rows.entries()) {
          expect(row.level).toBe(row.parent < 0 ? 1 : rows[row.parent]!.level + 1);
          expect(row.parent).toBe(lineAbove(rows, index));
          expect(under.has(index)).toBe(row.open);
          if (row.expanded) expect(row.open).toBe(true);
          const bearing = under.get(index)?.filter(({ part, undercuts }) => part !== 'member' && !undercuts);
          if (row.expanded === false) expect(bearing ?? []).toEqual([]);
        }
        for (const siblings of under.values()) {
          expect(siblings.map(({ position }) => position)).toEqual(siblings.map((_, index) => index + 1));
          expect(siblings.every((row) => row.siblings === siblings.length)).toBe(true);
        }
      }),
    );
  });

  test('shows the statements that the canvas shows, whatever is collapsed', () => {
    fc.assert(
      fc.property(anyOutline, ({ map, collapsed }) => {
        // A part that is all circles begins where each of the two finds best.
        fc.pre(chooseForest(map).roots.every((root) => relationsFrom(map, root).length === 0));
        const inOutline = new Set(outlineOf(map, collapsed).flatMap(({ statement }) => statement ?? []));
        expect(inOutline).toEqual(new Set(foldMap(map, chooseForest(map), collapsed).map.statements.keys()));
      }),
    );
  });

  test('keeps in sight what undercuts the step of a statement under which all is folded away', () => {
    const map = mapOf({ t: 'thesis', a: 'claim', b: 'evidence', u: 'counterpoint' }, [
      'r: a + t',
      's: b + a',
      'x: u - r',
    ]);
    expect(drawn(map, new Set(['a']))).toEqual(['t', '  + a collapsed', '    - u undercut']);
  });

  test('shows what bears on a statement at its first line only', () => {
    fc.assert(
      fc.property(anyOutline, ({ map, collapsed }) => {
        const seen = new Set<string>();
        for (const { statement, repeats } of outlineOf(map, collapsed)) {
          if (statement === undefined) continue;
          expect(repeats !== undefined).toBe(seen.has(statement));
          seen.add(statement);
        }
      }),
    );
  });

  test('of 10,000 statements in one chain is made without recursion', () => {
    const count = 10_000;
    const map = mapOf(
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${i}`, 'claim'] as const)),
      Array.from({ length: count - 1 }, (_, i) => `r${i}: s${i + 1} + s${i}`),
    );
    const rows = outlineOf(map, nothing);
    expect(rows).toHaveLength(count);
    expect(rows.at(-1)).toMatchObject({ statement: 's9999', level: count });
  });
});

/** The last line before this one that is less deep. */
function lineAbove(rows: readonly OutlineRow[], index: number): number {
  for (let i = index - 1; i >= 0; i--) if (rows[i]!.level < rows[index]!.level) return i;
  return -1;
}

function groupedByParent(rows: readonly OutlineRow[]): Map<number, OutlineRow[]> {
  const groups = new Map<number, OutlineRow[]>();
  for (const row of rows) groups.set(row.parent, [...(groups.get(row.parent) ?? []), row]);
  return groups;
}
