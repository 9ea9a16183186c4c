import { canvas } from './canvas';
import { checks } from './checks';
import { commandLine } from './command-line';
import { editing } from './editing';
import type { Figure } from './figure';
import { largeExports } from './large-exports';
import { layout } from './layout';
import { faults, fuzz, kill } from './long-forms';
import { opening } from './opening';
import { pictures } from './pictures';
import { keepFigures, tableOf } from './results';
import { weighing } from './weighing';

const BENCHES: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  canvas,
  checks,
  'command-line': commandLine,
  editing,
  faults,
  fuzz,
  kill,
  'large-exports': largeExports,
  layout,
  opening,
  pictures,
  weighing,
};

/**
 * Takes the figures of these benches, all if none is named, prints them as a table and keeps them in `results.json`.
 *
 * @returns the exit code: 0 also where a goal is missed, which the table says; 1 where a bench could not be run
 */
export async function runBenches(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    console.error(`There is no bench ${unknown.join(' or ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
    return 1;
  }
  let failed = 0;
  const all: Figure[] = [];
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    console.log(`Measuring ${name} …`);
    try {
      const figures = await BENCHES[name]!();
      keepFigures(name, figures);
      all.push(...figures);
    } catch (error) {
      failed = 1;
      console.error(`${name} could not be measured: ${error instanceof Error ? error.message : error}`);
    }
  }
  if (all.length > 0) console.log(`\n${tableOf(all)}`);
  return failed;
}
