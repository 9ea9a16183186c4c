import { themes } from '../../../core/draw/themes';
import { textStyleOf } from '../../../core/scene/boxes/box-anatomy';
import { buildScene } from '../../../core/scene/build-scene';
import { pictureFrame } from '../../../core/scene/picture-frame';
import { mapOf } from '../support/crux';
import { inkOf } from '../support/ink';
import { mapText } from '../support/map-files';
import { readSvg } from '../support/read-svg';
import { expect, test } from '../support/test';

test('there is nothing in the picture that runs, is fetched, or is known to browsers alone', async ({
  launch,
  paper,
}) => {
  const nasty = '</text><script>alert(1)</script> & "quoted" <img src=x> \u0007 ]]> 𝒳 &amp;';
  const text = mapText(nasty, [[{ id: 'a', kind: 'claim', text: nasty }]]);
  const crux = await launch({ file: { name: 'nasty.argmap', text } });
  const { bytes } = await crux.exportAs('SVG');
  const svg = bytes.toString('utf8');
  const picture = await readSvg(paper, svg);
  const known = ['circle', 'desc', 'ellipse', 'g', 'line', 'path', 'polygon', 'polyline', 'rect', 'text'];
  // The map that the picture carries, in base64.
  const carried = ['argument-map', 'metadata'];
  expect([...known, ...carried, 'title']).toEqual(expect.arrayContaining([...picture.elements]));
  expect(picture.attributes.filter((name) => /^on|href|src/.test(name))).toEqual([]);
  expect(svg).not.toMatch(/foreignObject|@import|url\(/);
  // A control character cannot stand in XML, nor be seen; every other one is there.
  const visible = (words: string) => words.replaceAll('\u0007', '').replace(/[\ufffd\s]/g, '');
  expect(visible(picture.boxes[0]!.lines.join(''))).toBe(visible(nasty));
  expect(visible(picture.title)).toBe(visible(nasty));
});

test('the picture has the colours of the theme, and a text that is still being typed', async ({
  crux,
  paper,
}) => {
  await test.step('the picture has the colours of the theme', async () => {
    for (const [title, { background, kinds }] of [
      ['Light', themes.light],
      ['Dark', themes.dark],
    ] as const) {
      await crux.choose('View', 'Theme', title);
      const svg = (await crux.exportAs('SVG')).bytes.toString('utf8');
      expect(svg).toContain(`fill="${background}"`);
      expect(svg).toContain(`fill="${kinds.thesis.fill}" stroke="${kinds.thesis.edge}"`);
    }
  });
  await test.step('an export that is edited since is another picture', async () => {
    await crux.statement('election').dblclick();
    await crux.field.fill('A text that is still being typed');
    const { bytes } = await crux.exportAs('SVG');
    const { boxes } = await readSvg(paper, bytes.toString('utf8'));
    expect(boxes.map(({ lines }) => lines.join(' '))).toContain('A text that is still being typed');
  });
});

test('lines in Hebrew and Arabic lie within their boxes in the PNG, to the right', async ({
  launch,
  paper,
}) => {
  const text = mapText('Right to left', [
    [
      { id: 'a', kind: 'claim', text: 'העיר העתיקה צריכה להיסגר למכוניות, כי אנשים ילכו בה שוב ברגל' },
      { id: 'b', kind: 'thesis', text: 'ينبغي إغلاق المدينة القديمة أمام السيارات لأن الناس سيمشون فيها' },
    ],
  ]);
  const crux = await launch({ file: { name: 'rtl.argmap', text } });
  const { bytes } = await crux.exportAs('PNG');
  const scene = buildScene(mapOf(text));
  const frame = pictureFrame(scene);
  const pixels = (x: number, y: number, width: number, height: number) => ({
    x: 2 * (x - frame.x),
    y: 2 * (y - frame.y),
    width: 2 * width,
    height: 2 * height,
  });
  const boxes = [...scene.boxes.values()];
  const lines = boxes.flatMap((box) => {
    const { size } = textStyleOf(box.kind);
    return box.lines.map((line) => ({ line, end: box.x + line.x, top: box.y + line.y - size, size, box }));
  });
  expect(lines.length).toBeGreaterThan(4);
  const places = lines.map(({ box, top, size }) => pixels(box.x + 3, top, box.width - 6, 1.3 * size));
  const around = boxes.map(({ x, y, width, height }) => pixels(x - 2, y - 2, width + 4, height + 4));
  const { reaches, outside } = await inkOf(paper, bytes, places, around);
  expect(outside, 'pixels that are drawn outside of the boxes').toBe(0);
  for (const [index, { line, end, box }] of lines.entries()) {
    expect(line.rtl).toBe(true);
    const [from, to] = reaches[index]!.map((pixel) => pixel / 2 + frame.x) as [number, number];
    expect(Math.abs(to - end), `how far from the right end “${line.text}” begins`).toBeLessThan(4);
    expect(from, `where “${line.text}” ends`).toBeGreaterThan(box.x + 10);
  }
});
