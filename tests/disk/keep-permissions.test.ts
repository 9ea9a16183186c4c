import type { FileHandle } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { keepPermissions } from '../../disk/keep-permissions';

/** A file of user 1 and group 10, on a system that lets these owners and groups be set. */
function newFile({ owners = [1], groups = [10] }: { owners?: number[]; groups?: number[] } = {}) {
  let now = 0o600;
  const chmod = vi.fn(async (mode: number) => {
    now = mode;
  });
  const chown = vi.fn(async (uid: number, gid: number) => {
    if (!owners.includes(uid) || !groups.includes(gid)) throw new Error('EPERM');
  });
  const file = { stat: async () => ({ uid: 1, gid: 10, mode: 0o100000 | now }), chown, chmod };
  return { file: file as unknown as FileHandle, chown, chmod };
}
const mode = 0o664;

describe('a file that replaces another', () => {
  test('keeps its permissions', async () => {
    const { file, chown, chmod } = newFile();
    expect(await keepPermissions(file, { uid: 1, gid: 10, mode })).toBe(true);
    expect(chown).not.toHaveBeenCalled();
    expect(chmod).toHaveBeenCalledWith(mode);
  });

  test('keeps its owner where that can be', async () => {
    const { file, chown, chmod } = newFile({ owners: [1, 2], groups: [10, 20] });
    expect(await keepPermissions(file, { uid: 2, gid: 20, mode })).toBe(true);
    expect(chown.mock.calls).toEqual([[2, 20]]);
    expect(chmod).toHaveBeenCalledWith(mode);
  });

  test('says so where the owner or the group cannot be kept', async () => {
    const { file, chmod } = newFile({ groups: [10, 20] });
    expect(await keepPermissions(file, { uid: 2, gid: 20, mode })).toBe(false);
    expect(await keepPermissions(file, { uid: 1, gid: 30, mode })).toBe(false);
    expect(chmod).not.toHaveBeenCalled();
  });

  test('hands on no permission to run as somebody else', async () => {
    const { file, chmod } = newFile();
    expect(await keepPermissions(file, { uid: 1, gid: 10, mode: 0o104755 })).toBe(true);
    expect(chmod).toHaveBeenCalledWith(0o755);
  });

  test('on a drive that knows no permissions, counts what they are', async () => {
    const { file, chmod } = newFile();
    chmod.mockRejectedValue(new Error('ENOTSUP'));
    expect(await keepPermissions(file, { uid: 1, gid: 10, mode: 0o600 })).toBe(true);
    expect(await keepPermissions(file, { uid: 1, gid: 10, mode })).toBe(false);
  });
});
