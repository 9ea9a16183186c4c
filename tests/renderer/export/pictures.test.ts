import { beforeEach, describe, expect, test } from 'vitest';
import { success } from '../../../bridge/result';
import { exportSvg } from '../../../renderer/export/export-svg';
import { fontFaces } from '../../../renderer/export/font-faces';
import { pngScale } from '../../../renderer/export/png-scale';
import { useNotice } from '../../../renderer/session/notice';
import { FakeHost } from '../fake-host';
import { openInSession, SMALL_MAP } from '../session-of';

beforeEach(() => openInSession(SMALL_MAP));

test('an SVG has the text of every statement, the title, and a name that a file system takes', async () => {
  openInSession(SMALL_MAP.replace('A small map', 'For / against: a “map”'));
  const host = new FakeHost({ 'export.save': ({ name }) => success(name) });
  await exportSvg(host);
  const [file] = host.asked('export.save');
  expect(file).toMatchObject({ name: 'For against a “map”.svg', type: 'image/svg+xml' });
  const text = (file!.content as { text: string }).text;
  for (const words of ['It is so', 'For it', 'Against it', '<title']) expect(text).toContain(words);
  expect(useNotice.getState().message).toContain('For against a “map”.svg');
});

describe('the scale of a PNG', () => {
  test.each([
    [{ width: 2000, height: 1200 }, 2],
    [{ width: 16_384, height: 100 }, 1],
    [{ width: 100, height: 32_768 }, 0.5],
  ])('of a picture of %j is %d', (size, scale) => {
    expect(pngScale(size)).toBe(scale);
  });

  test('never makes more pixels than a canvas may have', () => {
    const scale = pngScale({ width: 15_000, height: 15_000 });
    expect(scale).toBeGreaterThan(1);
    expect((15_000 * scale) ** 2).toBeLessThanOrEqual(2 ** 28 + 1);
  });
});

describe('the fonts of a picture', () => {
  test('are the subsets of Inter that its characters need, in both weights', async () => {
    const rules = (await fontFaces('Łódź')).split('\n');
    expect(rules).toHaveLength(4);
    for (const rule of rules) {
      expect(rule).toMatch(
        /^@font-face\{font-family:Inter;font-weight:(400|600);src:url\(data:font\/woff2;base64,/,
      );
    }
  });

  test('are none for a script that Inter does not have', async () => {
    expect(await fontFaces('日本')).toBe('');
  });
});
