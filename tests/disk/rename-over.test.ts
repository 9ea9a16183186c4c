import fs from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { renameOver } from '../../disk/rename-over';

const platform = process.platform;
afterEach(() => {
  vi.restoreAllMocks();
  Object.defineProperty(process, 'platform', { value: platform });
});

function failTimes(times: number, code: string) {
  const rename = vi.spyOn(fs, 'rename').mockResolvedValue();
  for (let time = 0; time < times; time++)
    rename.mockRejectedValueOnce(Object.assign(new Error(code), { code }));
  return rename;
}

describe('renaming over a file', () => {
  test('tries again on Windows while another program holds it', async () => {
    Object.defineProperty(process, 'platform', { value: 'win32' });
    const rename = failTimes(2, 'EPERM');
    await renameOver('a', 'b');
    expect(rename).toHaveBeenCalledTimes(3);
  });

  test('gives up on Windows in the end, and at once for another reason', async () => {
    Object.defineProperty(process, 'platform', { value: 'win32' });
    failTimes(100, 'EBUSY');
    await expect(renameOver('a', 'b')).rejects.toMatchObject({ code: 'EBUSY' });
    vi.restoreAllMocks();
    const rename = failTimes(1, 'ENOSPC');
    await expect(renameOver('a', 'b')).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(rename).toHaveBeenCalledTimes(1);
  });

  test('does not wait elsewhere', async () => {
    Object.defineProperty(process, 'platform', { value: 'linux' });
    const rename = failTimes(1, 'EPERM');
    await expect(renameOver('a', 'b')).rejects.toMatchObject({ code: 'EPERM' });
    expect(rename).toHaveBeenCalledTimes(1);
  });
});
