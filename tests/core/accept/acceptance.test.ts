import { expect, test } from 'vitest';
import { acceptanceOf, markedAcceptanceOf } from '../../../core/accept/acceptance';
import { argumentsOf } from '../../../core/accept/arguments';
import { wellFounded } from '../../../core/accept/well-founded';
import type { ArgumentMap, Mark } from '../../../core/model/argument-map';
import { largeMap } from '../../support/large-map';
import { mapOf } from '../../support/map-of';

/** A map of claims, and what becomes of each: standing +, beaten -, contested ?. */
function labels(relations: readonly string[]): string {
  const ids = [...new Set(relations.flatMap((line) => line.replace(/^\S+:/, '').match(/[a-z]+/g) ?? []))];
  return labelsOf(mapOf(Object.fromEntries(ids.sort().map((id) => [id, 'claim' as const])), relations));
}

function labelsOf(map: ArgumentMap): string {
  const { statusOf } = acceptanceOf(map);
  const signs = { standing: '+', beaten: '-', contested: '?' } as const;
  return [...map.statements.keys()].map((id) => `${id}${signs[statusOf(id)!]}`).join(' ');
}

test('an attack beats, and an answer to it reinstates', () => {
  expect(labels(['1: b - a'])).toBe('a- b+');
  expect(labels(['1: b - a', '2: c - b'])).toBe('a+ b- c+');
  expect(labels(['1: b - a', '2: c - b', '3: d - c'])).toBe('a- b+ c- d+');
});

test('circles of attacks, even and odd, leave their members contested', () => {
  expect(labels(['1: b - a', '2: a - b'])).toBe('a? b?');
  expect(labels(['1: b - a', '2: c - b', '3: a - c'])).toBe('a? b? c?');
  // What an undisputed attack breaks into is decided all round.
  expect(labels(['1: b - a', '2: a - b', '3: c - a'])).toBe('a- b+ c+');
});

test('floating reinstatement is not granted: grounded is the most sceptical', () => {
  expect(labels(['1: b - a', '2: a - b', '3: a - c', '4: b - c', '5: c - d'])).toBe('a? b? c? d?');
});

test('linked premises attack jointly: {b, d} on a and {a, c} on c leave {b, c, d}', () => {
  expect(labels(['1: b, d - a', '2: a, c - c'])).toBe('a- b+ c+ d+');
});

test('a step can be attacked: of an attack, of a support, of an undercut', () => {
  expect(labels(['1: b - a', '2: c - 1'])).toBe('a+ b+ c+');
  expect(labels(['1: b + a', '2: c - 1'])).toBe('a- b+ c+');
  expect(labels(['1: b - a', '2: c - 1', '3: d - 2'])).toBe('a- b+ c+ d+');
  const { statusOf, carriesOf } = acceptanceOf(
    mapOf({ a: 'claim', b: 'claim', c: 'claim' }, ['1: b - a', '2: c - b']),
  );
  // The step is not attacked, and carries nothing all the same.
  expect([statusOf('1'), carriesOf('1')]).toEqual(['standing', 'beaten']);
});

test('a support does not save from an attack that carries; where the last one falls, the statement does', () => {
  expect(labels(['1: b - a', '2: c + a'])).toBe('a- b+ c+');
  expect(labels(['1: b + a', '2: c - b'])).toBe('a- b- c+');
  expect(labels(['1: b + a', '2: c - b', '3: d + a'])).toBe('a+ b- c+ d+');
  // A contested premise makes its target contested, unless another attack carries.
  expect(labels(['1: b - a', '2: b - c', '3: c - b'])).toBe('a? b? c?');
  expect(labels(['1: b - a', '2: b - c', '3: c - b', '4: d - a'])).toBe('a- b? c? d+');
});

test('circles of support carry nothing by themselves', () => {
  expect(labels(['1: a + b', '2: b + a', '3: a - c'])).toBe('a- b- c+');
  expect(labels(['1: a + b', '2: b + a', '3: d + a', '4: a - c'])).toBe('a+ b+ c- d+');
  // They fall when what held them up from without falls, and hang while it hangs.
  expect(labels(['1: a + b', '2: b + a', '3: d + a', '4: e - d'])).toBe('a- b- d- e+');
  expect(labels(['1: a + b', '2: b + a', '3: d + a', '4: e - d', '5: d - e'])).toBe('a? b? d? e?');
  // A premise that supports the very step from it.
  expect(labels(['1: a + b', '2: b + 1', '3: b - c'])).toBe('a+ b- c+');
});

test('questions and empty statements have no status, and what bears on or comes from them counts for nothing', () => {
  const map = mapOf(
    { q: 'question', t: 'thesis', a: 'claim', empty: { kind: 'counterpoint', text: ' \n' } },
    ['1: t + q', '2: a - q', '3: empty - t', '4: q - a'],
  );
  const { statusOf, carriesOf } = acceptanceOf(map);
  expect(['q', 'empty', 'nobody'].map(statusOf)).toEqual([undefined, undefined, undefined]);
  expect(['t', 'a', '1', '2', '3', '4'].map(statusOf)).toEqual(Array(6).fill('standing'));
  expect(['3', '4'].map(carriesOf)).toEqual(['beaten', 'beaten']);
  expect(carriesOf('t')).toBeUndefined();
});

/** The map with marks on its steps. */
function withMarks(map: ArgumentMap, marks: Readonly<Record<string, Mark>>): ArgumentMap {
  const relations = [...map.relations].map(
    ([id, each]) => [id, { ...each, ...(marks[id] && { mark: marks[id] }) }] as const,
  );
  return { ...map, relations: new Map(relations) };
}

test('with marks: what the other side granted stands, what the own side gave up is beaten, and all else follows', () => {
  const map = mapOf({ t: 'thesis', a: 'claim', b: 'claim', p: 'claim' }, [
    '1: a - t',
    '2: b - a',
    '3: p + a',
  ]);
  const marked = (marks: Readonly<Record<string, Mark>>) => {
    const { statusOf, carriesOf } = markedAcceptanceOf(withMarks(map, marks));
    return [...['t', 'a', 'b'].map(statusOf), carriesOf('1')].join(' ');
  };
  expect(marked({})).toBe('standing beaten standing beaten');
  // The step is granted with its premise, whatever attacks that.
  expect(marked({ 1: { mark: 'conceded', by: 'other' } })).toBe('beaten standing standing standing');
  expect(marked({ 1: { mark: 'dropped', by: 'other' } })).toBe('beaten standing standing standing');
  expect(marked({ 2: { mark: 'dropped', by: 'own' } })).toBe('beaten standing standing standing');
  expect(marked({ 2: { mark: 'kicked', by: 'own' } })).toBe('beaten standing standing standing');
  // The last support is given up.
  expect(marked({ 2: { mark: 'kicked', by: 'own' }, 3: { mark: 'kicked', by: 'own' } })).toBe(
    'standing beaten standing beaten',
  );
  expect(marked({ 1: { mark: 'extended', by: 'own' }, 2: { mark: 'extended', by: 'other' } })).toBe(
    marked({}),
  );
  expect(marked({ 1: { mark: 'conceded', by: 'own' }, 2: { mark: 'kicked', by: 'other' } })).toBe(marked({}));
  // Without them nothing has changed.
  const { statusOf } = acceptanceOf(withMarks(map, { 1: { mark: 'conceded', by: 'other' } }));
  expect(statusOf('t')).toBe('standing');
});

test('with marks: a thesis is granted or given up as a step is, and its own mark outweighs that of a step from it', () => {
  const thesis = (mark: Mark) => ({ kind: 'thesis', text: 'T', mark }) as const;
  const status = (mark: Mark) =>
    markedAcceptanceOf(
      withMarks(mapOf({ t: thesis(mark), a: 'claim', x: 'claim' }, ['1: a - t', '2: t + x']), {
        2: { mark: 'conceded', by: 'other' },
      }),
    ).statusOf('t');
  expect(status({ mark: 'conceded', by: 'other' })).toBe('standing');
  expect(status({ mark: 'kicked', by: 'own' })).toBe('beaten');
});

test('a large map is looked through once: what is looked at grows with the map', () => {
  const looks = (map: ArgumentMap) => wellFounded(argumentsOf(map), new Map()).looks;
  for (const size of [1_000, 10_000]) {
    const map = largeMap(size);
    const premises = [...map.relations.values()].reduce((sum, each) => sum + each.premises.length, 0);
    expect(looks(map)).toBeLessThanOrEqual(map.relations.size + premises);
  }
});

test('a ladder of supports that go in circles, and fall one by one, stays within the bound', () => {
  // Each rung is held up by the next one and holds it up too; each has a prop from without, and all props but one fall.
  const size = 400;
  const rungs = Array.from({ length: size }, (_, at) => `n${at}`);
  const statements = Object.fromEntries(
    rungs.flatMap((id, at) => [id, `p${at}`, `x${at}`].map((each) => [each, 'claim' as const])),
  );
  const relations = rungs.flatMap((id, at) => [
    `up${at}: ${id} + n${(at + 1) % size}`,
    `down${at}: n${(at + 1) % size} + ${id}`,
    `prop${at}: p${at} + ${id}`,
    ...(at === 0 ? [] : [`fell${at}: x${at} - p${at}`]),
  ]);
  const map = mapOf(statements, relations);
  expect(rungs.every((id) => acceptanceOf(map).statusOf(id) === 'standing')).toBe(true);
  expect(wellFounded(argumentsOf(map), new Map()).looks).toBeLessThan(20 * relations.length);
  const none = mapOf(statements, [...relations, 'fell0: x0 - p0']);
  expect(rungs.every((id) => acceptanceOf(none).statusOf(id) === 'beaten')).toBe(true);
});

test('a chain of 20,000 overflows nothing', () => {
  const size = 20_000;
  const ids = Array.from({ length: size }, (_, at) => `n${at}`);
  const map = mapOf(
    Object.fromEntries(ids.map((id) => [id, 'claim' as const])),
    ids.slice(1).map((id, at) => `r${at}: ${id} ${at % 2 ? '-' : '+'} n${at}`),
  );
  expect(acceptanceOf(map).statusOf(`n${size - 1}`)).toBe('standing');
});
