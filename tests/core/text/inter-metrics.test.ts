import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/places.mjs';
import { metricsModule } from './metrics-module';

test('the advance widths are those of the font files that the app ships (-u writes them anew)', async () => {
  await expect(metricsModule()).toMatchFileSnapshot(join(root, 'core/text/inter-metrics.ts'));
});
