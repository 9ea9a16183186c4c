import { describe, expect, test, vi } from 'vitest';
import { parseMap } from '../../../core/file/parse-map';
import { UNFIT_FILES } from './unfit-files';
import { UNREADABLE_FILES } from './unreadable-files';

// Generated maps and huge texts take their time on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

describe('a file that holds no map', () => {
  test.each([...UNREADABLE_FILES, ...UNFIT_FILES])('%s', (_, text, code, location, message) => {
    const parsed = parseMap(text);
    expect(parsed).toMatchObject({ ok: false, error: { code } });
    if (parsed.ok) return;
    expect(parsed.error.location).toBe(location);
    expect(parsed.error.message).toMatch(message);
    expect(parsed.error.message).toMatch(/^[^\n]+\.$/);
  });

  test('a file of 200 MB', () => {
    const parsed = parseMap(' '.repeat(200 * 1024 * 1024));
    expect(parsed).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: expect.stringContaining('64 MB') },
    });
  });

  test('a file with fewer characters than the limit but more bytes', () => {
    expect(parseMap('京'.repeat(22 * 1024 * 1024))).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
    expect(parseMap('京'.repeat(21 * 1024 * 1024))).toMatchObject({ ok: false, error: { code: 'not-json' } });
  });
});
