import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/**
 * Gives a new file the owner, the group and the permissions of the one that it is to replace, as far as the system
 * lets us: only root may give files away, and some drives know no permissions. Nobody gets to read the new file who
 * could not read the old one.
 */
export async function keepPermissions(
  file: FileHandle,
  old: Pick<Stats, 'uid' | 'gid' | 'mode'>,
): Promise<void> {
  const mine = await file.stat();
  const sameGroup =
    (mine.uid === old.uid && mine.gid === old.gid) ||
    (await succeeds(file.chown(old.uid, old.gid))) ||
    mine.gid === old.gid ||
    (await succeeds(file.chown(mine.uid, old.gid)));
  // In another group, its members are to the file what everybody is.
  const group = sameGroup ? old.mode & 0o070 : (old.mode & 0o007) << 3;
  await succeeds(file.chmod((old.mode & 0o707) | group));
}

function succeeds(change: Promise<void>): Promise<boolean> {
  return change.then(
    () => true,
    () => false,
  );
}
