import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { metricsFile, metricsModule } from '../../../cli/npm/make-metrics.mjs';
import { root } from '../../../cli/npm/places.mjs';

test('the advance widths are those of the font files that the app ships', () => {
  const hint = `${metricsFile} is stale: run node cli/npm/make-metrics.mjs`;
  expect(readFileSync(join(root, metricsFile), 'utf8') === metricsModule(), hint).toBe(true);
});
