import { z } from 'zod';
import type { Change } from '../../core/edit/change/change';
import { changeSchema } from '../../core/edit/change/change-schema';
import { migrateChange } from '../../core/file/migrations/migrate-change';
import { FIRST_SEAL, sealedLine, unsealedLines } from './sealed-line';

/** Whose unsaved work a journal keeps. */
export interface Journalled {
  /** The document's name, for the person. */
  readonly name: string;
  /** Where its file lies; absent for a map that has none yet. */
  readonly path?: string;
}

/** A journal as it was read: the map's text that the changes were made to, and they in their order. */
export interface ReadJournal extends Journalled {
  readonly base: string;
  readonly changes: readonly Change[];
  /** When the last change was written, in ms since 1970. */
  readonly when: number;
  /** Whether all that was written could be read, but for a last line that was torn. */
  readonly whole: boolean;
}

const head = z.strictObject({
  format: z.literal('crux-journal'),
  version: z.literal(1),
  name: z.string(),
  path: z.string().optional(),
  when: z.number(),
});
const baseLine = z.strictObject({ base: z.string() });
const changeLine = z.strictObject({ when: z.number(), change: changeSchema });

/** The first lines of a journal, which no change is ever written before, and the seal that the next line goes on from. */
export function journalStart(of: Journalled, base: string, when: number): { text: string; seal: string } {
  const { name, path } = of;
  const first = sealedLine(
    FIRST_SEAL,
    JSON.stringify({ format: 'crux-journal', version: 1, name, path, when }),
  );
  const second = sealedLine(first.seal, JSON.stringify({ base }));
  return { text: first.line + second.line, seal: second.seal };
}

/** The line of one change. */
export function changeOfJournal(
  before: string,
  change: Change,
  when: number,
): { line: string; seal: string } {
  return sealedLine(before, JSON.stringify({ when, change }));
}

/**
 * Reads a journal, which may have been torn by a crash or written by anybody: what its checksums or the schema refuse is
 * dropped, with all that comes after it.
 *
 * @returns undefined if not even the map that the changes were made to can be read
 */
export function readJournal(text: string): ReadJournal | undefined {
  const { bodies, lines } = unsealedLines(text);
  const [start, second, ...rest] = bodies;
  const begun = head.safeParse(json(start));
  const base = baseLine.safeParse(json(second));
  if (!begun.success || !base.success) return undefined;
  const changes: Change[] = [];
  const { name, path } = begun.data;
  let { when } = begun.data;
  for (const body of rest) {
    const line = changeLine.safeParse(migratedLine(body));
    if (!line.success) break;
    changes.push(line.data.change);
    ({ when } = line.data);
  }
  const whole = changes.length === lines - 2;
  return { name, ...(path !== undefined && { path }), base: base.data.base, changes, when, whole };
}

/** An older Crux may have kept it. */
function migratedLine(body: string): unknown {
  const line = json(body);
  if (typeof line !== 'object' || line === null || !('change' in line)) return line;
  return { ...line, change: migrateChange(line.change) };
}

function json(body: string | undefined): unknown {
  if (body === undefined) return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
