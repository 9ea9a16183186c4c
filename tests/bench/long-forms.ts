import { tools } from '../../scripts/places.mjs';
import { runTool } from '../../scripts/run-tool.mjs';
import { FAULTS } from '../support/fault-disk';
import { type Figure, figure } from './figure';

const SECONDS = 3600;

/** Kills a Crux that saves and journals a thousand times: the file is whole, and no change that was kept is missing. */
export const kill = (): Promise<readonly Figure[]> =>
  longForm('kill: files and journals whole, of all kills', ['tests/main/kill'], 'CRUX_KILLS', 1000);

/** Lets each call to the disk fail in each way, in every story of saving, keeping and writing: nothing is lost unsaid. */
export const faults = (): Promise<readonly Figure[]> =>
  longForm(
    'faults: old whole, new whole or the copy offered, of the ways to fail',
    ['tests/main/faults', 'tests/cli/crux/faults'],
    'CRUX_FAULTS',
    FAULTS.length,
  );

/** Opens 50,000 damaged maps: each equals its repair, or is refused with a reason, within the deadline. */
export const fuzz = (): Promise<readonly Figure[]> =>
  longForm(
    'fuzz: opened or refused as they should be, of all mutants',
    ['tests/core/fuzz'],
    'CRUX_MUTANTS',
    50_000,
  );

/** Runs tests with more rounds than `npm test` has. @throws with what they said, where one failed */
async function longForm(
  name: string,
  paths: readonly string[],
  variable: string,
  rounds: number,
): Promise<readonly Figure[]> {
  const args = ['run', '--config', 'tests/vitest.config.ts', ...paths];
  const { code, output } = await runTool(tools.vitest, args, {
    env: { [variable]: String(rounds) },
    seconds: SECONDS,
  });
  if (code !== 0) throw new Error(output);
  return [figure({ name, size: rounds, ours: rounds, theirs: rounds, unit: 'count', goal: 1 })];
}
