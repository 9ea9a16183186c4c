import { expect, test } from 'vitest';
import { checkMap } from '../../../core/check/check-map';
import type { CheckName } from '../../../core/check/checks';
import type { ArgumentMap, Relation, Statement } from '../../../core/model/argument-map';
import { emptyMap } from '../../../core/model/argument-map';

const SIZE = 10_000;
const id = (i: number) => `s${`${i}`.padStart(5, '0')}`;

/** Statement 0 is the thesis; each other stands on the one that `parentOf` names. */
function largeMap(
  statementOf: (i: number) => Omit<Statement, 'id'>,
  parentOf: (i: number) => number,
  more: readonly Relation[] = [],
): ArgumentMap {
  const statements = new Map<string, Statement>();
  const relations = new Map<string, Relation>();
  for (let i = 0; i < SIZE; i++) statements.set(id(i), { id: id(i), ...statementOf(i) });
  for (let i = 1; i < SIZE; i++)
    relations.set(`r${i}`, { id: `r${i}`, kind: 'supports', premises: [id(i)], target: id(parentOf(i)) });
  for (const relation of more) relations.set(relation.id, relation);
  return { ...emptyMap('Large'), statements, relations };
}

const claim = (i: number): Omit<Statement, 'id'> => ({
  kind: i === 0 ? 'thesis' : 'claim',
  text: `Claim ${i}`,
});
const placesOf = (map: ArgumentMap, check: CheckName) =>
  checkMap(map)
    .filter((finding) => finding.check === check)
    .map((finding) => finding.place);

test('a chain of 10,000 is sound; joined at its ends it is one circle of all', () => {
  const chain = (i: number) => i - 1;
  expect(checkMap(largeMap(claim, chain))).toEqual([]);
  const back: Relation = { id: 'back', kind: 'supports', premises: [id(0)], target: id(SIZE - 1) };
  const [circle, ...more] = checkMap(largeMap(claim, chain, [back]));
  expect(more).toEqual([]);
  expect(circle).toMatchObject({ check: 'circular-support', place: id(0) });
  expect(circle?.message).toContain('“Claim 0”, “Claim 1”, “Claim 2” and 9997 more');
  expect(circle?.others).toHaveLength(2 * SIZE - 1);
});

test('evidence at the far end of a chain of 10,000 backs the explanations all along it', () => {
  const explained = (i: number): Omit<Statement, 'id'> => ({
    kind: i === SIZE - 1 ? 'evidence' : 'explanation',
    text: `Statement ${i}`,
  });
  const whole = largeMap(explained, (i) => i - 1);
  expect(placesOf(whole, 'explanation-without-evidence')).toEqual([]);
  const torn = { ...whole, relations: new Map([...whole.relations].filter(([key]) => key !== 'r5000')) };
  expect(placesOf(torn, 'explanation-without-evidence')).toEqual(
    Array.from({ length: 5_000 }, (_, i) => id(i)),
  );
});

test('among 10,000 premises of one thesis each flaw is found where it is', () => {
  const star = largeMap(
    (i) =>
      i === 0
        ? { kind: 'thesis', text: 'Thesis' }
        : {
            kind: i % 2 ? 'counterpoint' : 'evidence',
            // 100 and 200, 1100 and 1200, … say the same.
            text: i % 1_000 === 200 ? `Statement ${i - 100}.` : `Statement ${i}`,
            citations: [],
          },
    () => 0,
    [7, 9_999].map((i) => ({ id: `against${i}`, kind: 'attacks', premises: [id(i)], target: id(0) })),
  );
  expect(placesOf(star, 'evidence-without-source')).toHaveLength(SIZE / 2 - 1);
  expect(placesOf(star, 'unanswered')).toEqual([id(7), id(9_999)]);
  expect(placesOf(star, 'supports-and-attacks')).toEqual(['r7', 'r9999']);
  expect(placesOf(star, 'said-twice')).toEqual(Array.from({ length: 10 }, (_, i) => id(1_000 * i + 100)));
  expect(placesOf(star, 'circular-support')).toEqual([]);
});
