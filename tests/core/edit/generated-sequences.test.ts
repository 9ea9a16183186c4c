import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { isEmptyChange } from '../../../core/edit/change/change';
import { emptyHistory, type History, record, redo, undo } from '../../../core/edit/change/history';
import { invertChange } from '../../../core/edit/change/invert-change';
import { serialiseMap } from '../../../core/file/serialise-map';
import { type ArgumentMap, TABLE_NAMES } from '../../../core/model/argument-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { arbitraryMap } from '../../support/generated-map';
import { type AnyEdit, arbitraryEdit, arbitraryPlainEdit, COMMAND_NAMES, runEdit } from './any-edit';

vi.setConfig({ testTimeout: 120_000 });

/** Seeds that found something once, or that are simply always tried. */
const KEPT_SEEDS = [20_151_228, 3, 1_918_273_645];
const SEQUENCES = 100;
const LENGTH = 240;

const steps = new Map<string, number>();
const plain = fc.tuple(
  arbitraryMap({ plain: true, maxStatements: 6 }),
  fc.array(arbitraryPlainEdit, { maxLength: LENGTH, size: 'max' }),
);
const odd = fc.tuple(arbitraryMap(), fc.array(arbitraryEdit, { maxLength: 30, size: 'max' }));

describe('sequences of all commands keep the invariants, can be undone to the first map and redone to the last', () => {
  test.each(KEPT_SEEDS)('seed %d', (seed) =>
    fc.assert(fc.property(plain, holds), { seed, numRuns: SEQUENCES }),
  );

  test('a fresh seed', () => {
    const seed = Date.now() % 2 ** 31;
    console.info(`Sequences of commands: the fresh seed is ${seed}.`);
    fc.assert(fc.property(plain, holds), { seed, numRuns: SEQUENCES });
  });

  test('on maps of every shape, with texts of every kind', () => fc.assert(fc.property(odd, holds)));

  test('made at least 20,000 steps, by every command', () => {
    const total = [...steps.values()].reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThanOrEqual(20_000);
    expect(COMMAND_NAMES.filter((name) => (steps.get(name) ?? 0) < 20)).toEqual([]);
  });
});

test('every command there is, is tried', () => {
  const folder = join(import.meta.dirname, '../../../core/edit');
  const tried = readFileSync(join(import.meta.dirname, 'any-edit.ts'), 'utf8');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const commands = files.filter((name) => {
    if (!name.endsWith('.ts')) return false;
    const text = readFileSync(join(folder, name), 'utf8');
    return (
      text.includes('map: ArgumentMap') &&
      /^export function [\s\S]*?\): (Change|\{ change: Change;)/m.test(text)
    );
  });
  expect(commands.length).toBeGreaterThan(20);
  expect(commands.filter((name) => !tried.includes(`core/edit/${name.replace('.ts', '')}'`))).toEqual([]);
});

function holds([first, edits]: [ArgumentMap, AnyEdit[]]): void {
  let last = first;
  let history = emptyHistory;
  for (const edit of edits) {
    const change = runEdit(last, edit);
    if (!change || isEmptyChange(change)) continue;
    const before = last;
    last = applyChange(before, change);
    const broken = brokenInvariants(last);
    if (broken.length > 0) throw new Error(`${edit.command}: ${broken.join('; ')}`);
    expectSame(applyChange(last, invertChange(change)), before);
    history = record(history, { title: edit.command, change, before: [], after: [] });
    steps.set(edit.command, (steps.get(edit.command) ?? 0) + 1);
  }
  const start = walk(last, history, 'back');
  expect(serialiseMap(start.map)).toBe(serialiseMap(first));
  expect(start.history.done).toEqual([]);
  const end = walk(start.map, start.history, 'forth');
  expect(serialiseMap(end.map)).toBe(serialiseMap(last));
  expect(end.history.done).toEqual(history.done);
}

/** Equal to the very records; faster than `toStrictEqual`, of which there are many. */
function expectSame(map: ArgumentMap, other: ArgumentMap): void {
  const same = TABLE_NAMES.every(
    (name) =>
      map[name].size === other[name].size && [...map[name]].every(([id, row]) => other[name].get(id) === row),
  );
  if (!same || map.title !== other.title) expect(map).toStrictEqual(other);
}

interface Edited {
  readonly map: ArgumentMap;
  readonly history: History;
}

function walk(from: ArgumentMap, history: History, way: 'back' | 'forth'): Edited {
  let at: Edited = { map: from, history };
  for (;;) {
    const next = way === 'back' ? undo(at.history) : redo(at.history);
    if (!next) return at;
    const change = way === 'back' ? invertChange(next.step.change) : next.step.change;
    at = { map: applyChange(at.map, change), history: next.history };
  }
}
