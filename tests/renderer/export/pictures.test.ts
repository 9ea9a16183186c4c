import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { success } from '../../../bridge/result';
import { drawSvg } from '../../../core/draw/draw-svg';
import { themes } from '../../../core/draw/themes';
import { textStyleOf } from '../../../core/scene/box-anatomy';
import { exportSvg } from '../../../renderer/export/export-svg';
import { paintSvg } from '../../../renderer/export/paint-svg';
import { pngScale } from '../../../renderer/export/png-scale';
import { useNotice } from '../../../renderer/session/notice';
import { useSession } from '../../../renderer/session/session';
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

describe('painting a picture for a PNG', () => {
  class FakePath {
    readonly outline: string;
    constructor(outline = '') {
      this.outline = outline;
    }
    roundRect() {}
    arc() {}
  }
  beforeEach(() => vi.stubGlobal('Path2D', FakePath));
  afterEach(() => vi.unstubAllGlobals());

  /** A canvas that notes what is painted on it, and where. */
  function recorder() {
    const at = { x: 0, y: 0 };
    const saved: { x: number; y: number }[] = [];
    const painted: string[] = [];
    const context = {
      font: '',
      fillStyle: '',
      strokeStyle: '',
      save: () => saved.push({ ...at }),
      restore: () => Object.assign(at, saved.pop()),
      translate: (x: number, y: number) => Object.assign(at, { x: at.x + x, y: at.y + y }),
      scale: () => undefined,
      fill: () => painted.push(`fill ${context.fillStyle}`),
      stroke: () => painted.push(`stroke ${context.strokeStyle}`),
      fillText: (text: string, x: number, y: number) =>
        painted.push(
          `${text} | ${context.font.split(',')[0]} | ${context.fillStyle} | ${at.x + x},${at.y + y}`,
        ),
    };
    return { painted, paint: (svg: string) => paintSvg(context as unknown as CanvasRenderingContext2D, svg) };
  }

  test('knows all that is in a picture of a map, and sets every line where the scene has it', () => {
    const { scene, map } = useSession.getState();
    const { painted, paint } = recorder();
    paint(drawSvg(scene, { theme: themes.dark, title: map.title, margin: 10 }));
    for (const { kind, x, y, lines } of scene.boxes.values()) {
      const style = textStyleOf(kind);
      for (const line of lines) {
        const place = `${x + line.x - scene.bounds.x + 10},${y + line.y - scene.bounds.y + 10}`;
        const { text } = themes.dark.kinds[kind];
        expect(painted).toContain(
          `${line.text} | ${style.weight} ${style.size}px Inter | ${text} | ${place}`,
        );
      }
    }
    expect(painted).toContain(`stroke ${themes.dark.arrows.attacks}`);
    expect(painted[0]).toBe(`fill ${themes.dark.background}`);
  });

  test('refuses what it does not know, rather than leave it out', () => {
    const { paint } = recorder();
    const picture = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
    expect(() => paint(picture('<ellipse rx="5" ry="3"/>'))).toThrow('<ellipse>');
    expect(() => paint(picture('<g transform="rotate(5)"/>'))).toThrow('rotate()');
  });
});
