import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialiseMap } from '../../core/file/serialise-map';
import { largeMap } from '../support/large-map';
import { argdownText } from './argdown-text';
import { type Figure, figure, median } from './figure';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const RUNS = 5;
/** How many times as fast as Argdown's command line ours is to be. */
const GOAL = 10;

/** What a whole process took: ms, and the most memory at once, in KiB. */
interface Measured {
  readonly ms: number;
  readonly peak: number;
}

/** An SVG of the same argument by `crux export` and by Argdown's command line: whole processes, their time and memory. */
export function commandLine(): readonly Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'crux-bench-'));
  try {
    return [50, 500, 2000].flatMap((size) => ofSize(size, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ofSize(size: number, folder: string): readonly Figure[] {
  const map = largeMap(size, 0);
  writeFileSync(join(folder, 'map.argmap'), serialiseMap(map));
  writeFileSync(join(folder, 'map.argdown'), argdownText(map));
  const crux = [at('../../dist/cli/crux.js'), 'export', 'map.argmap', '-o', 'ours.svg'];
  const argdown = [
    at('./node_modules/@argdown/cli/dist/cli.js'),
    'map',
    '--format',
    'svg',
    'map.argdown',
    '.',
  ];
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(measure(crux, folder));
    theirs.push(measure(argdown, folder));
  }
  // Otherwise one of them would be quick because it did nothing.
  for (const svg of ['ours.svg', 'map.svg']) {
    const found = readFileSync(join(folder, svg), 'utf8').split('<text').length - 1;
    if (found < size) throw new Error(`${svg} has ${found} texts for ${size} statements.`);
  }
  const compare = (name: string, of: 'ms' | 'peak', unit: 'ms' | 'KiB', goal: number) =>
    figure({
      name: `command line: ${name}`,
      size,
      ours: median(ours.map((run) => run[of])),
      theirs: median(theirs.map((run) => run[of])),
      unit,
      goal,
    });
  return [compare('SVG, time', 'ms', 'ms', GOAL), compare('SVG, memory', 'peak', 'KiB', 1)];
}

function measure(args: readonly string[], folder: string): Measured {
  const file = join(folder, 'peak');
  rmSync(file, { force: true });
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${JSON.stringify(at('./peak-memory.cjs'))}`,
      CRUX_PEAK_MEMORY: file,
    },
  });
  const ms = performance.now() - begin;
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  const peaks = readFileSync(file, 'utf8').trim().split('\n').map(Number);
  return { ms, peak: Math.max(...peaks) };
}
