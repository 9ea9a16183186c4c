import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** The file by which a Crux says that its journals are its own still. */
export const RUNNING = 'running.json';
/** How often, in ms, it says so. */
export const BEAT = 20_000;
/** After how long, in ms, its word is no longer taken: the number of a process is soon another's. */
const PATIENCE = 5 * BEAT;

const schema = z.object({ pid: z.int().positive(), host: z.string() });

/** What a Crux writes there. */
export function runningNote(): string {
  return JSON.stringify({ pid: process.pid, host: hostname() } satisfies z.infer<typeof schema>);
}

/** Whether the Crux that this folder of journals belongs to runs, on this machine or on another that shares the folder. */
export function isRunning(folder: string, now = Date.now()): boolean {
  try {
    const path = join(folder, RUNNING);
    if (now - statSync(path).mtimeMs > PATIENCE) return false;
    const { pid, host } = schema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return host !== hostname() || isAlive(pid);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
