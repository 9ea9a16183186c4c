import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../../../disk/write-file';
import { Journal } from '../../../main/recovery/journal';
import { numberedMap } from './numbered-map';

/** What the child tells: a change that is in the journal, or a map that is in the file. */
export interface Told {
  readonly what: 'ready' | 'kept' | 'saved';
  readonly number: number;
}

const folder = process.argv[2] ?? '';
const tell = (told: Told) => process.send?.(told);
process.once('message', () => void work());
tell({ what: 'ready', number: 0 });

/** Edits and saves as the app does, until it is killed: each change into the journal, now and then the map into the file. */
async function work(): Promise<never> {
  const path = join(folder, 'map.argmap');
  let number = existsSync(path) ? Number(JSON.parse(readFileSync(path, 'utf8')).title) : 0;
  let begun = Date.now();
  let journal: Journal | undefined;
  for (;;) {
    const change = { title: [String(number), String(number + 1)] } as const;
    if (journal) {
      await journal.append(change, Date.now());
    } else {
      begun++;
      const file = join(folder, `d.${begun}.journal`);
      journal = await Journal.begin(file, { name: 'map', path }, numberedMap(number), change, Date.now());
    }
    number++;
    tell({ what: 'kept', number });
    if (number % 2 !== 0) continue;
    await writeFile(path, Buffer.from(numberedMap(number)), { copies: join(folder, 'copies') });
    tell({ what: 'saved', number });
    await journal.close();
    rmSync(journal.path);
    journal = undefined;
  }
}
