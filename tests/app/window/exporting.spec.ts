import { themes } from '../../../core/draw/themes';
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
