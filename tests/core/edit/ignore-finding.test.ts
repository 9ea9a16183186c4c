import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { describeChange } from '../../../core/edit/change/describe-change';
import { heedFinding, ignoreFinding } from '../../../core/edit/map/ignore-finding';
import { parseMap } from '../../../core/file/parse-map';
import { serialiseMap } from '../../../core/file/serialise-map';
import { reasonIgnored } from '../../../core/model/ignored';
import { mapOf } from '../../support/map-of';

const map = mapOf({ t: 'thesis', c: 'counterpoint', d: 'claim' }, ['r: c, d - t']);
const unanswered = { check: 'unanswered', place: 'c' };
const twice = { check: 'said-twice', place: 'c', others: ['t', 'd'] };

describe('a finding that is ignored', () => {
  test('stands with its reason in the record, sorted, and in the file', () => {
    const one = applyChange(map, ignoreFinding(map, { ...twice, reason: ' On purpose. ' })!);
    const both = applyChange(one, ignoreFinding(one, { ...unanswered, reason: 'Nobody says it' })!);
    expect(both.statements.get('c')?.ignored).toEqual([
      { check: 'said-twice', others: ['d', 't'], reason: 'On purpose.' },
      { check: 'unanswered', reason: 'Nobody says it' },
    ]);
    const text = serialiseMap(both);
    expect(text).toContain('"ignored": [\n        {\n          "check": "said-twice",\n');
    expect(parseMap(text)).toMatchObject({ ok: true, map: both, repairs: [] });
    expect(describeChange(map, ignoreFinding(map, { ...twice, reason: 'x' })!)).toEqual([
      'Changed what is ignored: “c”',
    ]);
  });

  test('is one of a relation as well', () => {
    const finding = { check: 'support-lost', place: 'r' };
    const change = ignoreFinding(map, { ...finding, reason: 'Weak' })!;
    const after = applyChange(map, change);
    expect(after.relations.get('r')?.ignored).toEqual([{ check: 'support-lost', reason: 'Weak' }]);
    expect(describeChange(map, change)).toEqual(['Changed what is ignored: “c” with “d” attacks “t”']);
    const back = applyChange(after, heedFinding(after, finding)!);
    expect(serialiseMap(back)).toBe(serialiseMap(map));
  });

  test('is taken back without a trace, and only once', () => {
    const after = applyChange(map, ignoreFinding(map, { ...unanswered, reason: 'No' })!);
    const back = applyChange(after, heedFinding(after, unanswered)!);
    expect(serialiseMap(back)).toBe(serialiseMap(map));
    expect(heedFinding(back, unanswered)).toBeUndefined();
  });

  test('needs a reason and a record, and takes the place of what was said before', () => {
    expect(ignoreFinding(map, { ...unanswered, reason: ' \n' })).toBeUndefined();
    expect(ignoreFinding(map, { ...unanswered, place: 'gone', reason: 'x' })).toBeUndefined();
    const after = applyChange(map, ignoreFinding(map, { ...unanswered, reason: 'No' })!);
    expect(ignoreFinding(after, { ...unanswered, reason: 'No' })).toBeUndefined();
    const again = applyChange(after, ignoreFinding(after, { ...unanswered, reason: 'Yes' })!);
    expect(again.statements.get('c')?.ignored).toEqual([{ check: unanswered.check, reason: 'Yes' }]);
  });

  test('goes on to be for fewer records, not for more', () => {
    const { statements } = applyChange(map, ignoreFinding(map, { ...twice, reason: 'x' })!);
    const record = statements.get('c');
    expect(reasonIgnored(record, { check: 'said-twice', others: ['d'] })).toBe('x');
    expect(reasonIgnored(record, { check: 'said-twice', others: ['d', 'e'] })).toBeUndefined();
    expect(reasonIgnored(record, { check: 'circular-support', others: ['d'] })).toBeUndefined();
  });

  test('whose reason holds half a character in the file is repaired', () => {
    const after = applyChange(map, ignoreFinding(map, { ...unanswered, reason: 'No way' })!);
    const torn = serialiseMap(after).replace('No way', 'No \\ud800way');
    const parsed = parseMap(torn);
    expect(parsed.ok && parsed.repairs.map(({ location }) => location)).toEqual([
      'statements[0].ignored[0].reason',
    ]);
    expect(parsed.ok && parsed.map.statements.get('c')?.ignored?.[0]?.reason).toBe('No \ufffdway');
  });
});
