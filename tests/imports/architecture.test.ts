import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/places.mjs';
import { ROOMS } from './import-rules';

test('ARCHITECTURE.md says of each room what the rules say', () => {
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const rows = page.matchAll(/^\| `(\w+)\/` \|.*\| ([^|]*) \|$/gm);
  const said = Object.fromEntries(
    [...rows].map(([, room, imports = '']) => [
      room,
      [...imports.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    ]),
  );
  expect(said).toEqual({ ...ROOMS, tests: [] });
});
