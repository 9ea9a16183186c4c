import { expect, test } from 'vitest';
import { seededRandom } from '../../support/seeded-random';
import { temporaryFolder } from '../../support/temporary-folder';
import { killLoop } from './kill-loop';

/** 60 here; the long form is `CRUX_KILLS=1000 npx vitest run --config tests/vitest.config.ts tests/main/kill`. */
const KILLS = Number(process.env.CRUX_KILLS ?? 60);

test('killed at any moment, the file is a whole map, and no change that was kept is missing', {
  timeout: 60_000 + KILLS * 12_000,
}, async () => {
  const seed = Date.now() % 1_000_000;
  console.info(`Kills: the seed is ${seed}.`);
  const report = await killLoop(KILLS, temporaryFolder(), seededRandom(seed));
  console.info(report);
  expect(report).toMatchObject({ torn: [], lost: [] });
  expect(report.kills).toBeGreaterThanOrEqual(KILLS);
  // Otherwise the kills fell beside what they are meant to hit.
  expect(report.inSave).toBeGreaterThan(0);
});
