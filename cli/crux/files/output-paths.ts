import { mkdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { Problem, WrongCommand } from '../problem';
import { STANDARD } from './read-bytes';

/** One thing to write: from which file, to which path, in which format. */
export interface Job<F extends string> {
  readonly input: string;
  readonly output: string;
  readonly format: F;
}

/** The formats of a command, and how it calls the option that names one. */
export interface Formats<F extends string> {
  readonly names: readonly F[];
  readonly option: string;
  /** The format that an ending tells. */
  readonly ofPath: (path: string) => F | undefined;
  /** The ending of a format, with its dot. */
  readonly endingOf: (format: F) => string;
}

/**
 * What is to be written for each input.
 *
 * @param outputs Files, folders (existing, or ending in a slash) and `-`; none stands for "beside the input".
 * @throws WrongCommand where that is not clear, or something would be written over what it is made from
 */
export function jobsOf<F extends string>(
  inputs: readonly string[],
  outputs: readonly string[],
  format: F | undefined,
  formats: Formats<F>,
): readonly Job<F>[] {
  if (inputs.length === 0) throw new WrongCommand('Which file?');
  if (inputs.filter((input) => input === STANDARD).length > 1) {
    throw new WrongCommand('Standard input can be read but once.');
  }
  const jobs = inputs.flatMap((input) =>
    (outputs.length > 0 ? outputs : [undefined]).map((output) =>
      jobOf(input, output, format, formats, inputs.length),
    ),
  );
  const taken = new Set<string>();
  for (const { input, output } of jobs) {
    if (output === STANDARD) continue;
    const path = resolve(output);
    if (input !== STANDARD && path === resolve(input))
      throw new WrongCommand(`${output} would be written over itself.`);
    if (taken.has(path)) throw new WrongCommand(`${output} would be written twice.`);
    taken.add(path);
  }
  return jobs;
}

function jobOf<F extends string>(
  input: string,
  output: string | undefined,
  format: F | undefined,
  { names, option, ofPath, endingOf }: Formats<F>,
  count: number,
): Job<F> {
  const needed = (path: string): F => {
    const found = format ?? ofPath(path);
    if (found === undefined)
      throw new WrongCommand(`Which format? Say it by --${option}: ${names.join(', ')}.`);
    return found;
  };
  if (output === undefined || isFolder(output)) {
    const own = needed('');
    if (input === STANDARD)
      throw new WrongCommand('Standard input has no name to write under: give -o a file, or -.');
    const name = basename(input, extname(input)) + endingOf(own);
    return {
      input,
      output: output === undefined ? join(input, '..', name) : join(output, name),
      format: own,
    };
  }
  if (count > 1)
    throw new WrongCommand(`Several files go into a folder, and ${output} is none. End it in / to make it.`);
  return { input, output, format: needed(output) };
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (path !== STANDARD && isThere(path));
}

/** What cannot be looked at is no folder that we could write into; the writing says why. */
function isThere(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Makes the folder that several files go into, if it is not there. @throws Problem where it cannot be made */
export function makeFolders(outputs: readonly string[]): void {
  for (const folder of outputs.filter((output) => /[\\/]$/.test(output))) {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new Problem(`The folder ${folder} could not be made (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
}
