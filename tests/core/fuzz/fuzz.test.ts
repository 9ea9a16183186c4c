import { expect, test } from 'vitest';
import { checkMutant } from './check-mutant';
import { fuzzMaps } from './fuzz-maps';
import { REGRESSIONS } from './regressions';

/** 2,000 here; the long form is `CRUX_MUTANTS=50000 npx vitest run --config tests/vitest.config.ts tests/core/fuzz`. */
const MUTANTS = Number(process.env.CRUX_MUTANTS ?? 2000);
const FIXED = 1;

test('mutants of the bundled maps open equal to their repair, or are refused with a reason, within the deadline', {
  timeout: 60_000 + MUTANTS * 100,
}, () => {
  const { outcomes, failures, longest } = fuzzMaps(MUTANTS, FIXED);
  console.info('Mutants:', outcomes, `the longest took ${Math.round(longest)} ms`);
  expect(failures).toEqual([]);
  // Otherwise the mutants would be all alike.
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(MUTANTS / 50);
});

test.each(Object.entries(REGRESSIONS))('%s', (_, text) => {
  expect(['opened', 'mended', 'refused']).toContain(checkMutant(text));
});
