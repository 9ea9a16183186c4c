import { expect, test } from 'vitest';
import { MIGRATIONS, type Migration, migrate } from '../../../core/file/migrations';
import { parseMap } from '../../../core/file/parse-map';
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
  expect(parsed).toMatchObject({ ok: false, error: { code: 'wrong-type', place: 'statements' } });
});
