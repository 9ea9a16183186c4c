import { expect, test } from 'vitest';
import { acceptanceOf, markedAcceptanceOf } from '../../../core/accept/acceptance';
import { answersTo } from '../../../core/accept/answers-to';
import { standoffsOf } from '../../../core/accept/standoffs';
import { supportLost } from '../../../core/accept/support-lost';
import { verdictsOf } from '../../../core/accept/verdicts';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { mapOf } from '../../support/map-of';
import { seededRandom } from '../../support/seeded-random';
import { randomArgument } from './random-argument';

/** A map of claims; an id that begins with “e” is a statement with no words yet. */
function claims(...relations: string[]): ArgumentMap {
  const ids = new Set(relations.flatMap((line) => line.replace(/^\S+:/, '').match(/[a-z]\w*/g) ?? []));
  const empty = { kind: 'claim', text: '' } as const;
  return mapOf(
    Object.fromEntries([...ids].map((id) => [id, id.startsWith('e') ? empty : ('claim' as const)])),
    relations,
  );
}

/** What became of attack 1. */
const verdict = (...relations: string[]) => verdictsOf(acceptanceOf(claims(...relations))).get('1');

test('an attack that carries is unanswered, or its answers are beaten, or another support holds', () => {
  expect(verdict('1: a - t')).toEqual({ word: 'unanswered' });
  expect(verdict('1: a - t', '2: e + a', '3: b + a')).toEqual({ word: 'unanswered' });
  // An answer that is not written yet is none.
  expect(verdict('1: a - t', '2: e - a')).toEqual({ word: 'unanswered' });
  expect(verdict('1: a - t', '2: b - a', '3: c - b')).toEqual({ word: 'answer beaten' });
  // The answer is to what the attack rests on, three steps down, and beaten.
  expect(verdict('1: a - t', '2: b + a', '3: c + b', '4: d - c', '5: f - 4')).toEqual({
    word: 'answer beaten',
  });
  expect(verdict('1: a - t', '2: b + a', '3: c + a', '4: d - b')).toEqual({ word: 'answered in part' });
  expect(verdict('1: a - t', '2: b + a', '3: c + a', '4: d - b', '5: b - d')).toEqual({
    word: 'answered in part',
  });
});

test('an attack that does not carry is answered, at the depth of its nearest standing answer', () => {
  expect(verdict('1: a - t', '2: b - a')).toEqual({ word: 'answered', depth: 1 });
  expect(verdict('1: a - t', '2: b - 1')).toEqual({ word: 'answered', depth: 1 });
  expect(verdict('1: a, c - t', '2: b - c')).toEqual({ word: 'answered', depth: 1 });
  expect(verdict('1: a - t', '2: b + a', '3: c - b')).toEqual({ word: 'answered', depth: 2 });
  expect(verdict('1: a - t', '2: b + a', '3: c - 2')).toEqual({ word: 'answered', depth: 2 });
  expect(verdict('1: a - t', '2: b + a', '3: c + b', '4: d - c', '5: f - a', '6: g - f')).toEqual({
    word: 'answered',
    depth: 3,
  });
});

test('an attack that is undefined is a standoff, said with its circle', () => {
  const map = claims('1: a - t', '2: b - a', '3: a - b');
  expect(verdict('1: a - t', '2: b - a', '3: a - b')).toEqual({ word: 'standoff' });
  expect(standoffsOf(acceptanceOf(map)).get('1')).toEqual(['a', '2', 'b', '3']);
  // The circle is further down, behind a support.
  const below = standoffsOf(acceptanceOf(claims('1: a - t', '2: b + a', '3: c - b', '4: b - c')));
  expect([...below.get('1')!].sort()).toEqual(['3', '4', 'b', 'c']);
  // A step that is attacked by what its own target attacks.
  const step = standoffsOf(acceptanceOf(claims('1: a - t', '2: t - 1')));
  expect([...step.get('1')!].sort()).toEqual(['1', '2', 't']);
});

test('an undercut of what cannot carry anyway is moot', () => {
  expect(verdict('1: u - 2', '2: a + t', '3: b - a')).toEqual({ word: 'moot' });
  expect(verdict('1: u - 2', '2: e + t')).toEqual({ word: 'moot' });
  expect(verdict('1: u - 2', '2: a + t', '3: b + 2', '4: c - b')).toEqual({ word: 'moot' });
  expect(verdict('1: u - 2', '2: a + t')).toEqual({ word: 'unanswered' });
  // Of two undercuts neither makes the other moot.
  expect(verdict('1: u - 2', '2: a + t', '3: v - 2')).toEqual({ word: 'unanswered' });
  // The premise is beaten, but by what the undercut lets stand.
  expect(verdict('1: u - 2', '2: a - b', '3: b - a')).toEqual({ word: 'unanswered' });
});

test('what rests on a circle of support, or on words that are yet to come, carries nothing without an answer', () => {
  expect(verdict('1: a - t', '2: b + a', '3: a + b')).toEqual({ word: 'carries nothing' });
  expect(verdict('1: a - t', '2: e + a')).toEqual({ word: 'carries nothing' });
});

test('with marks, an attack is conceded or kicked, and an answer to what is granted is none', () => {
  const map = claims('1: a - t', '2: b - a', '3: a - x');
  const marked = { ...map.relations.get('1')!, mark: { mark: 'conceded', by: 'other' } } as const;
  const verdicts = verdictsOf(
    markedAcceptanceOf({ ...map, relations: new Map(map.relations).set('1', marked) }),
  );
  expect([...verdicts].map(([id, { word }]) => `${id} ${word}`)).toEqual([
    '1 conceded',
    '2 moot',
    // Its premise was granted with step 1.
    '3 unanswered',
  ]);
  const kicked = { ...marked, mark: { mark: 'kicked', by: 'own' } } as const;
  const after = verdictsOf(
    markedAcceptanceOf({ ...map, relations: new Map(map.relations).set('1', kicked) }),
  );
  expect(after.get('1')).toEqual({ word: 'kicked' });
});

test('a relation to a question, or from an empty statement, is no attack', () => {
  const map = mapOf({ q: 'question', a: 'claim', e: { kind: 'counterpoint', text: '' } }, [
    '1: a - q',
    '2: e - a',
  ]);
  expect(verdictsOf(acceptanceOf(map)).size).toBe(0);
});

test('support is lost where the last of it has fallen, not where an attack carries', () => {
  const lost = (...relations: string[]) => {
    const map = claims(...relations);
    return [...map.statements.keys()].filter((id) => supportLost(map, acceptanceOf(map), id)).join(' ');
  };
  expect(lost('1: a + t', '2: b - a')).toBe('t');
  expect(lost('1: a + t', '2: b - a', '3: c - t')).toBe('');
  expect(lost('1: a + t', '2: b - a', '3: c + t')).toBe('');
  expect(lost('1: a + b', '2: b + a')).toBe('a b');
});

test('answers are found at any depth, once each, also round circles', () => {
  const map = claims('1: a - t', '2: b + a', '3: a + b', '4: c - b', '5: d - a', '6: f - 2', '7: g - 4');
  const found = answersTo(map, ['1', 'a']).map(({ relation: { id }, depth }) => `${id}@${depth}`);
  expect(found).toEqual(['5@1', '6@2', '4@2']);
});

test('verdicts agree with their words, on 500 random maps', () => {
  const random = seededRandom(5);
  const seen = new Map<string, number>();
  for (let count = 0; count < 500; count++) {
    const map = randomArgument(random, 24);
    const acceptance = acceptanceOf(map);
    const standoffs = standoffsOf(acceptance);
    for (const [id, { word, depth }] of verdictsOf(acceptance)) {
      seen.set(word, (seen.get(word) ?? 0) + 1);
      const { premises } = map.relations.get(id)!;
      const answers = answersTo(map, [id, ...premises]).filter(({ relation }) =>
        relation.premises.every((each) => acceptance.statusOf(each)),
      );
      const carried = answers.map(({ relation }) => acceptance.carriesOf(relation.id)!);
      const standing = answers.filter((_, at) => carried[at] === 'standing');
      const carries = acceptance.carriesOf(id)!;
      if (word === 'unanswered') expect([carries, answers]).toEqual(['standing', []]);
      if (word === 'answer beaten') {
        expect([carries, new Set(carried)]).toEqual(['standing', new Set(['beaten'])]);
      }
      if (word === 'answered in part') {
        expect(carries).toBe('standing');
        expect(carried.some((each) => each !== 'beaten')).toBe(true);
      }
      if (word === 'answered') expect([carries, standing[0]!.depth]).toEqual(['beaten', depth]);
      if (word === 'carries nothing') expect([carries, standing]).toEqual(['beaten', []]);
      if (word === 'moot') expect(map.relations.has(map.relations.get(id)!.target)).toBe(true);
      if (word !== 'standoff') continue;
      expect(carries).toBe('contested');
      expectCircle(map, standoffs.get(id)!);
    }
  }
  for (const word of ['unanswered', 'answer beaten', 'answered in part', 'standoff', 'answered', 'moot'])
    expect(seen.get(word), word).toBeGreaterThan(10);
  expect(seen.get('carries nothing')).toBeGreaterThan(2);
});

/** All of a circle is contested, there is an attack in it, and each of its relations bears on something in it. */
function expectCircle(map: ArgumentMap, circle: readonly string[]): void {
  const { statusOf, carriesOf } = acceptanceOf(map);
  const relations = circle.flatMap((id) => map.relations.get(id) ?? []);
  expect(relations.some(({ kind }) => kind === 'attacks')).toBe(true);
  for (const { id, target, premises } of relations) {
    expect(carriesOf(id)).toBe('contested');
    expect(circle).toContain(target);
    expect(circle.some((each) => premises.includes(each) || statusOf(id) === 'contested')).toBe(true);
  }
  for (const id of circle) if (map.statements.has(id)) expect(statusOf(id)).toBe('contested');
}
