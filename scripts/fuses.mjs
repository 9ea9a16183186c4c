import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** What stands in a program for a fuse: `1` and `0`. */
const [ON, OFF] = [0x31, 0x30];
/** Where electron-builder leaves the program that an installer is made of, in a folder for each system. */
const PROGRAMS = ['crux', 'Crux.exe', 'Crux.app'];

/** @returns {string[]} the programs of packaged builds in the folder that electron-builder writes to */
export function packagedPrograms(/** @type {string} */ release) {
  const folders = existsSync(release) ? readdirSync(release) : [];
  return folders.flatMap((folder) => PROGRAMS.map((name) => join(release, folder, name))).filter(existsSync);
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
  const wire = new Map(Object.entries(await getCurrentFuseWire(program)));
  return Object.entries(wanted).flatMap(([name, on]) => {
    const index = new Map(Object.entries(FuseV1Options)).get(`${name[0]?.toUpperCase()}${name.slice(1)}`);
    // What is beside the fuses tells electron-builder how to set them.
    if (index === undefined || wire.get(`${index}`) === (on === true ? ON : OFF)) return [];
    return [`${name} should be ${on === true ? 'on' : 'off'} and is not`];
  });
}
