import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { metricsFile, metricsModule } from '../../../scripts/make-metrics.mjs';
import { root } from '../../../scripts/places.mjs';

test('the advance widths are those of the font files that the app ships', () => {
  const hint = `${metricsFile} is stale: run node scripts/make-metrics.mjs`;
  expect(readFileSync(join(root, metricsFile), 'utf8') === metricsModule(), hint).toBe(true);
});
