import type { FileHandle } from 'node:fs/promises';
import { describe, expect, test, vi } from 'vitest';
import { keepPermissions } from '../../../main/documents/keep-permissions';

/** A file of user 1 and group 10, on a system that lets these owners and groups be set. */
function newFile({ owners = [1], groups = [10] }: { owners?: number[]; groups?: number[] } = {}) {
  const chmod = vi.fn(async (_mode: number) => undefined);
  const chown = vi.fn(async (uid: number, gid: number) => {
    if (!owners.includes(uid) || !groups.includes(gid)) throw new Error('EPERM');
  });
  const file = { stat: async () => ({ uid: 1, gid: 10 }), chown, chmod };
  return { file: file as unknown as FileHandle, chown, chmod };
}
const mode = 0o664;

describe('a file that replaces another', () => {
  test('keeps its permissions', async () => {
    const { file, chown, chmod } = newFile();
    await keepPermissions(file, { uid: 1, gid: 10, mode });
    expect(chown).not.toHaveBeenCalled();
    expect(chmod).toHaveBeenCalledWith(mode);
  });

  test('keeps its owner where that can be', async () => {
    const { file, chown, chmod } = newFile({ owners: [1, 2], groups: [10, 20] });
    await keepPermissions(file, { uid: 2, gid: 20, mode });
    expect(chown.mock.calls).toEqual([[2, 20]]);
    expect(chmod).toHaveBeenCalledWith(mode);
  });

  test('keeps at least its group in a shared folder', async () => {
    const { file, chown, chmod } = newFile({ groups: [10, 20] });
    await keepPermissions(file, { uid: 2, gid: 20, mode });
    expect(chown.mock.calls).toEqual([
      [2, 20],
      [1, 20],
    ]);
    expect(chmod).toHaveBeenCalledWith(mode);
  });

  test('shows nothing to a group that could not read it before', async () => {
    const { file, chmod } = newFile();
    await keepPermissions(file, { uid: 2, gid: 20, mode: 0o660 });
    expect(chmod).toHaveBeenCalledWith(0o600);
  });

  test('hands on no permission to run as somebody else', async () => {
    const { file, chmod } = newFile();
    await keepPermissions(file, { uid: 1, gid: 10, mode: 0o104755 });
    expect(chmod).toHaveBeenCalledWith(0o755);
  });

  test('is written on a drive that knows no permissions', async () => {
    const { file, chmod } = newFile();
    chmod.mockRejectedValue(new Error('ENOTSUP'));
    await expect(keepPermissions(file, { uid: 2, gid: 20, mode })).resolves.toBeUndefined();
  });
});
