import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acceptanceOf } from '../../../core/accept/acceptance';
import { standoffsOf } from '../../../core/accept/standoffs';
import { verdictsOf } from '../../../core/accept/verdicts';
import { checkMap } from '../../../core/check/check-map';
import type { CheckName } from '../../../core/check/checks';
import { parseMap } from '../../../core/file/parse-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { sheetOf } from '../../../core/sheet/sheet';
import { root } from '../../../scripts/places.mjs';
import { bundledMap } from '../../support/bundled-map';

/** Small maps that are kept beside the repository, where they are. */
const folder = join(root, '../shared/cases');
const there = existsSync(folder);

function read(name: string): ArgumentMap {
  const parsed = parseMap(readFileSync(join(folder, `${name}.argmap`), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.map;
}

/** What the check says of places, and what the sheet says of the attack b on the thesis. */
function saidOf(name: string) {
  const map = read(name);
  const found = (check: CheckName) => checkMap(map).filter((finding) => finding.check === check);
  const row = sheetOf(map, 'T', 'for').rows.find(({ key }) => key === 'b')!;
  const verdict = verdictsOf(acceptanceOf(map)).get('b');
  return { map, found, places: found('unanswered').map(({ place }) => place), row, verdict };
}

describe.skipIf(!there)(there ? 'the cases' : 'the cases (skipped: ../shared/cases is not there)', () => {
  test('a beaten answer leaves the point unanswered, and is said', () => {
    for (const name of ['t-defeated-answer', 't-rebuttal-unanswered']) {
      const { found, places, row, verdict } = saidOf(name);
      expect(verdict).toEqual({ word: 'answer beaten' });
      expect(row.status).toBe('answer beaten');
      expect(places).toEqual(['C', 'C2']);
      expect(found('unanswered')[0]?.message).toContain('is beaten: “Buses run later”');
    }
  });

  test.each(['t-claim-attack', 't-evidence-attack'])('%s is unanswered to check and sheet alike', (name) => {
    const { places, row, verdict } = saidOf(name);
    expect([verdict, row.status, places]).toEqual([{ word: 'unanswered' }, 'unanswered', ['C']]);
  });

  test('an unanswered rebuttal of a rebuttal is found by check and sheet alike', () => {
    const { map, places } = saidOf('t-rebuttal-unanswered');
    expect(places).toContain('C2');
    expect(sheetOf(map, 'T', 'for').rows.find(({ key }) => key === 'd')?.status).toBe('unanswered');
  });

  test.each([
    ['t-mutual', ['C', 'R']],
    ['t-cycle', ['C', 'D', 'R']],
  ])('%s is a standoff, with all who are in it', (name, members) => {
    const { map, found, places, row, verdict } = saidOf(name);
    expect([verdict, row.status, places]).toEqual([{ word: 'standoff' }, 'standoff', []]);
    const circle = standoffsOf(acceptanceOf(map)).get('b')!;
    expect(circle.filter((id) => map.statements.has(id)).sort()).toEqual(members);
    expect(found('standoff')).toHaveLength(1);
    for (const id of members)
      expect(found('standoff')[0]?.message).toContain(map.statements.get(id)!.text.replace('.', ''));
  });

  test('an attack on the only support answers, through it', () => {
    const { places, row, verdict } = saidOf('t-support-attacked');
    expect([verdict, places]).toEqual([{ word: 'answered', depth: 2 }, []]);
    expect([row.status, row.answers.map(({ id }) => id)]).toEqual(['answered without evidence', ['d']]);
  });

  test('an answer that the other side dropped answers', () => {
    const { map, places, row } = saidOf('t-dropped-answer');
    expect([row.status, places]).toEqual(['answered without evidence', []]);
    expect(map.relations.get('c')?.mark).toEqual({ mark: 'dropped', by: 'other' });
  });

  test('the empty statement in ads beats nothing, and needs no answer', () => {
    const map = read('ads');
    const { carriesOf, statusOf } = acceptanceOf(map);
    expect([statusOf('F'), carriesOf('rF')]).toEqual([undefined, 'beaten']);
    expect(checkMap(map).filter(({ check, place }) => check === 'unanswered' && place === 'F')).toEqual([]);
    expect(sheetOf(map, 'T', 'for').rows.find(({ key }) => key === 'rF')?.status).toBe('carries nothing');
  });
});

test('the article’s thesis stands', () => {
  const map = bundledMap();
  const theses = [...map.statements.values()].filter(({ kind }) => kind === 'thesis');
  expect(theses.map(({ id }) => acceptanceOf(map).statusOf(id))).toEqual(['standing']);
});
