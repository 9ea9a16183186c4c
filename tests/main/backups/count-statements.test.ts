import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countStatements } from '../../../main/backups/count-statements';
import { temporaryFolder } from '../../support/temporary-folder';

test.each([
  ['{"statements": [{}, {}]}', 2],
  ['{"statements": {}}', undefined],
  ['null', undefined],
  ['{"statements": [', undefined],
  [`{"statements": [], "x": "${'x'.repeat(3_000_000)}"}`, undefined],
])('of %.40s there are %s', async (text, count) => {
  expect(await countStatements(join(temporaryFolder({ 'map.argmap': text }), 'map.argmap'))).toBe(count);
});
