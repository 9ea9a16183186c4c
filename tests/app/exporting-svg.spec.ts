import { KIND_NAMES, type StatementKind } from '../../core/model/kinds';
import { mapOf } from './support/crux';
import { articleText } from './support/map-files';
import { readSvg } from './support/read-svg';
import { shownMap } from './support/shown-map';
import { expect, test } from './support/test';

test('the SVG is the whole map as it stands on the screen, whatever is in view', async ({ crux, paper }) => {
  await test.step('the SVG is the whole map as it stands on the screen, text by text and box by box', async () => {
    const { name, bytes } = await crux.exportAs('SVG');
    expect(name).toBe('Why Tokyo is slow to mend ties with Seoul.svg');
    await expect(crux.page.getByRole('status')).toContainText('Exported “');
    const picture = await readSvg(paper, bytes.toString('utf8'));
    const shown = await shownMap(crux.page);

    expect(picture.title).toBe(shown.title);
    const boxes = Object.values(shown.boxes);
    expect(picture.boxes).toHaveLength(boxes.length);
    for (const box of boxes) {
      const drawn = picture.boxes.find(({ lines }) => lines.join('\n') === box.lines.join('\n'));
      expect(drawn, box.label).toBeDefined();
      expect(drawn!.kind).toBe(KIND_NAMES[box.kind as StatementKind]);
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(Math.abs(drawn![side] - box[side]), `${side} of ${box.label}`).toBeLessThan(0.5);
      }
    }
    const lines = Object.values(shown.arrows).map((arrow) => arrow.replace(/^\w+ /, ''));
    expect([...picture.paths].sort()).toEqual([...lines].sort());

    // Line by line, it is every word of every statement.
    const words = (text: string) => text.replace(/\s+/g, '');
    const drawn = picture.boxes.map((box) => words(box.lines.join(''))).sort();
    const { statements } = mapOf(articleText);
    expect(drawn).toEqual([...statements.values()].map(({ text }) => words(text)).sort());

    // All of it is within the picture.
    const [left = 0, top = 0, width = 0, height = 0] = picture.viewBox;
    expect([picture.width, picture.height]).toEqual([width, height]);
    for (const box of picture.boxes) {
      expect(box.x).toBeGreaterThan(left);
      expect(box.y).toBeGreaterThan(top);
      expect(box.x + box.width).toBeLessThan(left + width);
      expect(box.y + box.height).toBeLessThan(top + height);
    }
  });
  await test.step('whatever is in view, selected or hovered, the picture is the same', async () => {
    const { bytes: fitted } = await crux.exportAs('SVG');
    await crux.select('election');
    await crux.press('Mod+A');
    await crux.choose('View', 'Actual size');
    await crux.page.mouse.move(600, 400);
    await crux.page.mouse.wheel(3000, 2000);
    await expect(crux.statement('question')).not.toBeInViewport();
    const { bytes: away } = await crux.exportAs('SVG');
    expect(away.toString('utf8')).toBe(fitted.toString('utf8'));
  });
});
