import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { recoverMap } from '../../../bridge/recover-map';
import { readJournal } from '../../../main/recovery/journal-format';
import { buildChild } from './build-child';
import type { Told } from './child';
import { numberedMap } from './numbered-map';

/** What came of many kills. Every one of the lists must be empty. */
export interface KillReport {
  readonly kills: number;
  /** How often the kill fell into a save, so that a temporary file or the file's lock was left. */
  readonly inSave: number;
  /** Files that were neither wholly the old nor wholly the new map. */
  readonly torn: readonly string[];
  /** Changes that had been kept, or maps that had been saved, and were not found again. */
  readonly lost: readonly string[];
}

/**
 * Lets a process edit, journal and save a map as fast as it can, and kills it at a random moment with SIGKILL, again and
 * again; after each kill looks what is left.
 *
 * @param kills how often; up to twice as often, until one has fallen into a save
 * @param folder an empty one
 * @param random between 0 and 1
 */
export async function killLoop(kills: number, folder: string, random: () => number): Promise<KillReport> {
  const program = await buildChild();
  // What they are to hit is so short that, with bad luck, it takes more of them.
  const enough = () => report.kills >= 2 * kills || (report.kills >= kills && report.inSave > 0);
  const report = { kills: 0, inSave: 0, torn: [] as string[], lost: [] as string[] };
  let next = start(program, folder);
  try {
    while (!enough()) {
      const { child, ready } = next;
      // The next one starts up while this one is looked at.
      next = start(program, folder);
      const told = await killed(child, ready, random);
      report.kills++;
      check(folder, told, report);
    }
  } finally {
    next.child.kill('SIGKILL');
    rmSync(dirname(program), { recursive: true, force: true });
  }
  return report;
}

function start(program: string, folder: string): { child: ChildProcess; ready: Promise<unknown> } {
  const child = fork(program, [folder], { execArgv: [] });
  const ready = once(child, 'message');
  return { child, ready };
}

/** @returns the last that the process had told of each kind when it was killed */
async function killed(
  child: ChildProcess,
  ready: Promise<unknown>,
  random: () => number,
): Promise<Record<string, number>> {
  await ready;
  const told: Record<string, number> = {};
  // Not after a time alone: on a busy machine all kills would fall on the beginning.
  let steps = Math.floor(random() * 12);
  const far = new Promise<void>((resolve) => {
    child.on('message', ({ what, number }: Told) => {
      told[what] = number;
      steps--;
      if (steps <= 0) resolve();
    });
  });
  child.send('go');
  await far;
  // A save begins by asking the system what hangs on the file, which takes a process of its own and most of its time.
  await wait(random() * 40);
  child.kill('SIGKILL');
  // What it had told is read to the end.
  await once(child, 'close');
  return told;
}

function check(
  folder: string,
  { kept = 0, saved = 0 }: Record<string, number>,
  report: { inSave: number; torn: string[]; lost: string[] },
): void {
  const names = readdirSync(folder);
  if (names.some((name) => /\.(tmp|lock)$/.test(name))) report.inSave++;
  const inFile = names.includes('map.argmap') ? readFileSync(join(folder, 'map.argmap'), 'utf8') : undefined;
  const number = inFile === undefined ? 0 : numberOf(inFile);
  if (inFile !== undefined && (Number.isNaN(number) || inFile !== numberedMap(number))) {
    report.torn.push(`the file, of ${inFile.length} characters`);
  }
  if (number < saved) report.lost.push(`${saved} was saved, ${number} is in the file`);
  const newest = Math.max(
    number,
    ...names.filter((name) => name.endsWith('.journal')).map((name) => recovered(join(folder, name))),
  );
  if (newest < kept) report.lost.push(`${kept} was kept, ${newest} was recovered`);
  for (const name of names) if (name !== 'map.argmap') rmSync(join(folder, name));
}

/** The number of the map that a journal gives; 0 if it was torn as it was begun. */
function recovered(path: string): number {
  const journal = readJournal(readFileSync(path, 'utf8'));
  const map = journal && recoverMap(journal.base, journal.changes);
  return map ? numberOf(map.text) : 0;
}

function numberOf(text: string): number {
  try {
    return Number((JSON.parse(text) as { title: string }).title);
  } catch {
    return Number.NaN;
  }
}
