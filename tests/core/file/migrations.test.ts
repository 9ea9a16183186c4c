import { expect, test } from 'vitest';
import type { Migration } from '../../../core/file/migrations/file-object';
import { migrateChange } from '../../../core/file/migrations/migrate-change';
import { MIGRATIONS, migrate } from '../../../core/file/migrations/migrations';
import { type ParsedMap, parseMap } from '../../../core/file/parse-map';
import { VERSION } from '../../../core/model/schema';

/** As if version 1 had called statements nodes, and version 2 had had no title. */
const renameNodes: Migration = ({ nodes, ...others }) => ({ ...others, statements: nodes });
const addTitle: Migration = (file) => ({ title: 'Untitled', ...file });
const migrations = [renameNodes, addTitle];

const first = {
  format: 'argument-map',
  version: 1,
  nodes: [{ id: 'a', kind: 'claim', text: 'A' }],
  relations: [],
  sources: [],
};

test('there is one migration for each step up to the version that is written', () => {
  expect(MIGRATIONS).toHaveLength(VERSION - 1);
});

test('an old file goes through each migration from its version on, in order', () => {
  const parsed = parseMap(JSON.stringify(first), migrations);
  expect(parsed).toMatchObject({ ok: true, repairs: [], map: { title: 'Untitled', extra: {} } });
  expect(parsed.ok && [...parsed.map.statements.keys()]).toEqual(['a']);
});

test('a file of a later version skips the migrations before it', () => {
  const { nodes: statements, ...others } = first;
  const parsed = parseMap(JSON.stringify({ ...others, version: 2, statements, nodes: 'kept' }), migrations);
  expect(parsed).toMatchObject({ ok: true, map: { title: 'Untitled', extra: { nodes: 'kept' } } });
});

test('the newest version is that after the last migration', () => {
  expect(parseMap(JSON.stringify({ ...first, version: 4 }), migrations)).toMatchObject({
    ok: false,
    error: {
      code: 'newer',
      message: expect.stringContaining('its version is 4, and this Crux reads versions up to 3'),
    },
  });
});

test('a migration leaves the file that it was given alone, and the version is set for it', () => {
  const before = structuredClone(first);
  expect(migrate(first, 1, migrations).version).toBe(3);
  expect(migrate(first, 3, migrations)).toBe(first);
  expect(first).toEqual(before);
});

test('what a migration passes on without understanding it, the schema refuses', () => {
  const parsed = parseMap(JSON.stringify({ ...first, nodes: 5 }), migrations);
  expect(parsed).toMatchObject({ ok: false, error: { code: 'wrong-type', location: 'statements' } });
});

const before = {
  format: 'argument-map',
  version: 1,
  title: 'Of before',
  statements: [
    {
      id: 'c',
      kind: 'counterpoint',
      text: 'C',
      ignored: [{ check: 'counterpoint-unanswered', reason: 'Nobody says it' }],
    },
    { id: 'd', kind: 'claim', text: 'D', ignored: [{ check: 'said-twice', others: ['c'], reason: 'As is' }] },
    { id: 't', kind: 'thesis', text: 'T', mark: 'extended' },
  ],
  relations: [
    { id: 'a', kind: 'attacks', premises: ['c'], target: 't', mark: 'dropped' },
    {
      id: 'l',
      kind: 'supports',
      premises: ['c', 'd'],
      target: 't',
      mark: 'conceded',
      ignored: [
        { check: 'linked-premise-attacked', others: ['c'], reason: 'It is weak' },
        { check: 'supports-and-attacks', others: ['a'], reason: 'On purpose' },
      ],
    },
  ],
  sources: [],
  view: {},
};

test('marks of version 1 say whose doing they are: the other side’s, unless it is known', () => {
  const { ok, map, repairs } = parseMap(JSON.stringify(before)) as Extract<ParsedMap, { ok: true }>;
  expect([ok, repairs]).toEqual([true, []]);
  expect(map.statements.get('t')?.mark).toEqual({ mark: 'extended', by: 'own' });
  expect(map.relations.get('a')?.mark).toEqual({ mark: 'dropped', by: 'other' });
  expect(map.relations.get('l')?.mark).toEqual({ mark: 'conceded', by: 'other' });
});

test('what was left of a check of version 1 is left of the check that took its place', () => {
  const { map } = parseMap(JSON.stringify(before)) as Extract<ParsedMap, { ok: true }>;
  expect(map.statements.get('c')?.ignored).toEqual([{ check: 'unanswered', reason: 'Nobody says it' }]);
  expect(map.statements.get('d')?.ignored).toEqual(before.statements[1]!.ignored);
  // It is said of the statement now that the step bears on.
  expect(map.statements.get('t')?.ignored).toEqual([
    { check: 'support-lost', others: ['c'], reason: 'It is weak' },
  ]);
  expect(map.relations.get('l')?.ignored).toEqual([
    { check: 'supports-and-attacks', others: ['a'], reason: 'On purpose' },
  ]);
});

test('a mark that is no word is refused, as is one of a side that nobody knows', () => {
  for (const mark of [5, 'lost', { mark: 'dropped' }, { mark: 'dropped', by: 'us' }]) {
    const relations = [{ ...before.relations[0], mark }];
    expect(parseMap(JSON.stringify({ ...before, relations })).ok).toBe(false);
  }
});

test('a change that an older Crux kept for recovery is of the newest version as well', () => {
  const [record] = before.relations;
  const { mark: _, ...unmarked } = record!;
  const change = { title: ['A', 'B'], relations: { updated: [[unmarked, record]], added: [record] } };
  const now = { ...record, mark: { mark: 'dropped', by: 'other' } };
  const migrated = { ...change, relations: { updated: [[unmarked, now]], added: [now] } };
  expect(migrateChange(change)).toEqual(migrated);
  expect(migrateChange(migrated)).toEqual(migrated);
  expect([null, 5, { relations: 5 }, { relations: { added: 5, updated: [5] } }].map(migrateChange)).toEqual([
    null,
    5,
    { relations: 5 },
    { relations: { added: 5, updated: [5] } },
  ]);
});
