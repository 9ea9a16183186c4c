import { describe, expect, test } from 'vitest';
import { checkMap } from '../../../../core/check/check-map';
import type { Finding } from '../../../../core/check/finding';
import { noFindings, settled } from '../../../../renderer/features/checks/findings';
import { currentIndex } from '../../../../renderer/features/checks/panel';
import { rowsOf } from '../../../../renderer/features/checks/rows';
import { mapOf } from '../../../support/map-of';

const none: ReadonlySet<never> = new Set<never>();
const map = mapOf(
  {
    t: 'thesis',
    a: 'claim',
    b: { kind: 'evidence', text: 'b', ignored: [{ check: 'evidence-without-source', reason: 'Known' }] },
    c: 'evidence',
    x: 'counterpoint',
  },
  ['r: a, b + t', 's: x - b', 'u: c + x'],
);
const findings = checkMap(map);
const titles = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => (row.kind === 'group' ? `${row.key} ${row.count}` : row.finding.place));

describe('the lines of the panel', () => {
  test('stand in groups, and what is ignored is folded away at the end', () => {
    expect(titles(rowsOf(findings, none, none))).toEqual([
      'unanswered 1',
      'x',
      'support-lost 1',
      't',
      'evidence-without-source 1',
      'c',
      'ignored 1',
    ]);
    expect(titles(rowsOf(findings, none, new Set(['ignored', 'unanswered'])))).toEqual([
      'unanswered 1',
      'support-lost 1',
      't',
      'evidence-without-source 1',
      'c',
      'ignored 1',
      'b',
    ]);
    expect(rowsOf(findings, new Set(['warning'] as const), none)).toEqual([]);
  });

  test('let the keyboard go on where a line is gone', () => {
    const rows = rowsOf(findings, none, none);
    const key = rows[3]!.key;
    expect(currentIndex(rows, { key, index: 0 })).toBe(3);
    // The group of “t” is gone with it: the next finding takes its place, not the title over it.
    const after = rowsOf(
      findings.filter(({ place }) => place !== 't'),
      none,
      none,
    );
    expect(currentIndex(after, { key, index: 3 })).toBe(3);
    expect(after[3]!.kind).toBe('finding');
    expect(currentIndex([], { key, index: 3 })).toBe(-1);
  });
});

describe('what was found', () => {
  const again = (found: readonly Finding[]) => structuredClone(found) as readonly Finding[];

  test('stays the same object where it is as it was', () => {
    const first = settled(noFindings, map, findings);
    expect(settled(first, map, again(findings)).all).toBe(first.all);
    const second = settled(first, map, again(findings).slice(1));
    expect(second.all).not.toBe(first.all);
    expect(second.all[0]).toBe(first.all[1]);
    expect(second.badges.get('c')).toBe(first.badges.get('c'));
  });

  test('has a badge at its statement, a relation’s at its first premise, and none where it is ignored', () => {
    const [first] = findings;
    const { badges, open } = settled(noFindings, map, [...findings, { ...first!, place: 'r' }]);
    expect(open).toBe(4);
    expect([...badges.keys()].sort()).toEqual(['a', 'c', 't', 'x']);
    expect(badges.get('x')).toMatchObject({ severity: 'warning', more: 0 });
  });
});
