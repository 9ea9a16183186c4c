import { describe, expect, test } from 'vitest';
import { serialiseMap } from '../../../core/file/serialise-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { EXAMPLE } from '../../core/weigh/map-with';
import { bundledMap } from '../../support/bundled-map';
import { mapOf } from '../../support/map-of';
import { temporaryFolder } from '../../support/temporary-folder';
import { runCrux } from './run-crux';

const DF_QUAD = ['--semantics', 'df-quad'];

/** Five groups in a ring, each statement attacked by all of the group before: it does not come to rest. */
function restless(): ArgumentMap {
  const ids = Array.from({ length: 25 }, (_, at) => `s${at}`);
  const statements = ids.map(
    (id, at) => [id, { kind: 'claim', text: id, baseScore: at % 5 === 0 ? 0.95 : 0.85 }] as const,
  );
  const relations = ids.flatMap((target, at) =>
    ids
      .filter((_, from) => (from + 1) % 5 === at % 5)
      .map((from) => `${from}>${target}: ${from} - ${target}`),
  );
  return mapOf({ ...Object.fromEntries(statements), e: 'evidence', t: 'thesis' }, [
    ...relations,
    'r: s0 + t',
    'q: e + t',
  ]);
}

async function json(args: readonly string[], map: ArgumentMap) {
  const cwd = temporaryFolder({ 'a.argmap': serialiseMap(map) });
  const { code, out, err } = await runCrux([...args, '--json'], { cwd });
  return { code, err, value: JSON.parse(out.toString()) };
}

describe('crux weigh, crux, why', { timeout: 120_000 }, () => {
  test('weigh lists base scores and strengths under the names that other tools rely on', async () => {
    const { code, err, value } = await json(['weigh', 'a.argmap', ...DF_QUAD], EXAMPLE);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(Object.keys(value)).toEqual(['semantics', 'settled', 'statements', 'relations']);
    expect(value).toMatchObject({ semantics: 'df-quad', settled: true });
    const [first] = value.statements;
    expect(first).toEqual({ id: 'A1', base: 0.5, strength: expect.closeTo(0.862, 12) });
    expect(value.statements).toHaveLength(9);
    expect(value.relations[0]).toEqual({ id: '1', strength: 0.2 });
  });

  test('weighs as the map says, unless it is told otherwise', async () => {
    const map = {
      ...mapOf({ t: 'thesis', a: 'claim', b: 'evidence' }, ['r: a, b + t']),
      weighing: { premises: 'mean', semantics: 'euler' } as const,
    };
    const own = await json(['weigh', 'a.argmap'], map);
    expect(own.value).toMatchObject({
      semantics: 'euler',
      relations: [{ strength: expect.closeTo(0.6, 12) }],
    });
    const told = await json(['weigh', 'a.argmap', '--premises', 'product', ...DF_QUAD], map);
    expect(told.value).toMatchObject({
      semantics: 'df-quad',
      relations: [{ strength: expect.closeTo(0.35, 12) }],
    });
  });

  test('crux ranks statements by swing, and why sums up', async () => {
    const crux = await json(['crux', 'a.argmap', '--of', 'A1', ...DF_QUAD], EXAMPLE);
    expect(Object.keys(crux.value)).toEqual(['of', 'strength', 'statements']);
    expect(crux.value.statements[0]).toEqual({
      id: 'P1',
      swing: expect.closeTo(0.46, 12),
      withdrawn: expect.closeTo(0.54, 12),
    });
    // On what does not bear on it nothing hangs.
    expect(crux.value.statements.find(({ id }: { id: string }) => id === 'P3')).toMatchObject({ swing: 0 });
    const top = await json(['crux', 'a.argmap', '--of', 'A1', '--top', '2'], EXAMPLE);
    expect(top.value.statements).toHaveLength(2);
    const why = await json(['why', 'a.argmap', 'A1', ...DF_QUAD], EXAMPLE);
    expect(Object.keys(why.value)).toEqual(['id', 'base', 'strength', 'contributions']);
    expect(why.value.contributions[0]).toEqual({ id: 'P1', value: expect.closeTo(0.317683333, 9) });
  });

  test('asks of the thesis unless told otherwise, and says it in sentences', async () => {
    const cwd = temporaryFolder({ 'a.argmap': serialiseMap(bundledMap()) });
    const [crux, why, weigh] = await Promise.all([
      runCrux(['crux', 'a.argmap'], { cwd }),
      runCrux(['why', 'a.argmap', 'history and politics'], { cwd }),
      runCrux(['weigh', 'a.argmap'], { cwd }),
    ]);
    expect([crux.code, why.code, weigh.code]).toEqual([0, 0, 0]);
    expect(crux.out.toString()).toMatch(
      /^“History and politics.* \(thesis\) is at 0\.\d\d\.\n[\s\S]*Were “.*” worth nothing at the start/,
    );
    expect(why.out.toString()).toMatch(/starts at 0\.50 and ends at[\s\S]*Support by “[\s\S]*adds/);
    expect(weigh.out.toString()).toMatch(/ weighed by Quadratic energy, linked premises by their weakest\n$/);
  });

  test('what does not come to rest is said, and has no number', async () => {
    const map = restless();
    const [weigh, crux, why] = await Promise.all([
      json(['weigh', 'a.argmap'], map),
      json(['crux', 'a.argmap', '--top', '1'], map),
      json(['why', 'a.argmap', 'e'], map),
    ]);
    for (const { code } of [weigh, crux, why]) expect(code).toBe(0);
    for (const { err } of [weigh, crux])
      expect(err).toMatch(/goes round in a circle that does not come to rest/);
    expect(weigh.value.settled).toBe(false);
    const strengths = new Map(
      weigh.value.statements.map(({ id, strength }: { id: string; strength: number }) => [id, strength]),
    );
    expect([strengths.get('s0'), strengths.get('t'), strengths.get('e')]).toEqual([null, null, 0.7]);
    expect(crux.value).toMatchObject({ of: 't', strength: null });
    expect(why).toMatchObject({ err: '', value: { id: 'e', base: 0.7, strength: 0.7, contributions: [] } });
  });

  test.each([
    [['weigh'], 2, /Which file/],
    [['weigh', 'a.argmap', '--semantics', 'quad'], 2, /--semantics takes quadratic-energy, df-quad, euler/],
    [['weigh', 'a.argmap', '--top', '3'], 2, /--top/],
    [['crux', 'a.argmap', '--top', '0'], 2, /--top takes a number from 1/],
    [['crux', 'a.argmap', '--top', '1.5'], 2, /whole number/],
    [['crux', 'a.argmap', '--of', 'nobody'], 1, /No statement has the id “nobody”/],
    [['crux', 'a.argmap', '--of', 'question'], 1, /is a question, or empty/],
    [['why', 'a.argmap'], 2, /Which statement/],
    [['why', 'a.argmap', 'trust-to-thesis'], 1, /is a relation/],
    [['why', 'gone.argmap', 'a'], 1, /There is no file/],
  ] as const)('%j ends with %d', async (args, expected, message) => {
    const cwd = temporaryFolder({ 'a.argmap': serialiseMap(bundledMap()) });
    const { code, out, err } = await runCrux(args, { cwd });
    expect({ code, out: out.toString() }).toEqual({ code: expected, out: '' });
    expect(err).toMatch(message);
  });
});
