import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../support/seeded-random';
import { checkMutant, type Outcome } from './check-mutant';
import { mutate } from './mutate';

/** What came of many mutants. */
export interface FuzzReport {
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Those that broke a promise: their seeds, and which one. */
  readonly failures: readonly { readonly seed: number; readonly reason: string }[];
  /** The longest that one took, in ms. */
  readonly longest: number;
}

const folder = join(import.meta.dirname, '../../../maps');
const maps = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(json|argmap)$/.test(name) && !name.includes('schema'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** The mutant of a bundled map that a seed stands for. */
export function mutantOf(seed: number): string {
  const random = seededRandom(seed * 2654435761);
  const pick = () => maps[Math.floor(random() * maps.length)] ?? '';
  return mutate(pick(), pick(), random);
}

/** Checks as many mutants of the bundled maps, by the seeds from `first` on. */
export function fuzzMaps(count: number, first: number): FuzzReport {
  const outcomes = { opened: 0, mended: 0, refused: 0 };
  const failures: { seed: number; reason: string }[] = [];
  let longest = 0;
  for (let seed = first; seed < first + count; seed++) {
    const begin = performance.now();
    try {
      outcomes[checkMutant(mutantOf(seed))]++;
    } catch (error) {
      failures.push({ seed, reason: error instanceof Error ? error.message : String(error) });
    }
    longest = Math.max(longest, performance.now() - begin);
  }
  return { outcomes, failures, longest };
}
