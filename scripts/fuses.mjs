import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** What stands in a program for a fuse: `1` and `0`. */
const [ON, OFF] = [0x31, 0x30];
/** Where electron-builder leaves the program that an installer is made of, in a folder for each system. */
const PROGRAMS = ['crux', 'Crux.exe', 'Crux.app'];

/**
 * The programs of packaged builds.
 *
 * @param {string} release the folder that electron-builder writes to
 * @returns {string[]}
 */
export function packagedPrograms(release) {
  if (!existsSync(release)) return [];
  return readdirSync(release)
    .flatMap((folder) => PROGRAMS.map((program) => join(release, folder, program)))
    .filter((path) => existsSync(path));
}

/**
 * Reads the fuses back from a packaged program.
 *
 * @param {string} program its executable, or its `.app`
 * @param {Readonly<Record<string, unknown>>} wanted as `electronFuses` of electron-builder.yml has them
 * @returns {Promise<string[]>} what is not as it should be
 * @throws where the file holds no fuses
 */
export async function wrongFuses(program, wanted) {
  const wire = /** @type {Record<number, number | undefined>} */ (
    /** @type {unknown} */ (await getCurrentFuseWire(program))
  );
  return Object.entries(wanted).flatMap(([name, on]) => {
    const key = `${name[0]?.toUpperCase()}${name.slice(1)}`;
    const index = FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (key)];
    // What is beside the fuses tells electron-builder how to set them.
    if (index === undefined) return [];
    const expected = on === true ? ON : OFF;
    return wire[index] === expected ? [] : [`${name} should be ${on === true ? 'on' : 'off'} and is not`];
  });
}
