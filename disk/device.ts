import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Content, writeContent } from './content';
import { useFile } from './use-file';

/** The ways to what a process has open. Behind them may be a file, but it is the open one that is meant. */
const OPEN_FILES = /^\/(?:dev\/(?:stdin|stdout|stderr|fd\/\d+)|proc\/(?:self|thread-self|\d+)\/fd\/\d+)$/;
const MOST_LINKS = 40;

/** Whether a path leads to a device, a pipe or something that a process has open: what is written to and never replaced. */
export async function isDevice(path: string): Promise<boolean> {
  const stats = await fs.stat(path).catch(() => undefined);
  if (stats && !stats.isFile() && !stats.isDirectory()) return true;
  let place: string | undefined = resolve(path);
  for (let links = 0; place !== undefined && links < MOST_LINKS; links++) {
    if (OPEN_FILES.test(place)) return true;
    const folder: string = dirname(place);
    place = await fs.readlink(place).then(
      (target) => resolve(folder, target),
      () => undefined,
    );
  }
  return false;
}

/** Writes to a device or a pipe, behind what was written to it before. @throws the system's error */
export async function writeToDevice(path: string, content: Content): Promise<void> {
  await useFile(await fs.open(path, constants.O_WRONLY | constants.O_APPEND), (file) =>
    writeContent(file, content, null),
  );
}
