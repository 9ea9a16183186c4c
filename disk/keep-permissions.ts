import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';

/** None to run as somebody else. */
const PERMISSIONS = 0o777;

/**
 * Gives a new file the owner, the group and the permissions of the one that it is to replace, as far as the system
 * lets us: only root may give files away, and some drives know no permissions.
 *
 * @returns whether all three are kept
 */
export async function keepPermissions(
  file: FileHandle,
  old: Pick<Stats, 'uid' | 'gid' | 'mode'>,
): Promise<boolean> {
  const mine = await file.stat();
  const same = mine.uid === old.uid && mine.gid === old.gid;
  if (!same && !(await succeeds(file.chown(old.uid, old.gid)))) return false;
  await succeeds(file.chmod(old.mode & PERMISSIONS));
  return ((await file.stat()).mode & PERMISSIONS) === (old.mode & PERMISSIONS);
}

function succeeds(change: Promise<void>): Promise<boolean> {
  return change.then(
    () => true,
    () => false,
  );
}
