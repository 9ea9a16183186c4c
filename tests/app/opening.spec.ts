import { type Crux, mapOf } from './support/crux';
import { articleText, smallFile } from './support/map-files';
import { expect, test } from './support/test';

test('the article’s map opens laid out, the thesis on top, all in view, in a narrow window too', async ({
  crux,
}) => {
  await test.step('the article’s map opens laid out: a thesis, three explanations, all statements in view', async () => {
    await crux.shows('Japan and South Korea');
    const { statements, relations } = mapOf(articleText);
    await expect(crux.page.locator('[data-kind="thesis"]')).toHaveCount(1);
    await expect(crux.page.locator('[data-kind="explanation"]')).toHaveCount(3);
    await expect(crux.statements).toHaveCount(statements.size);
    await expect(crux.arrows).toHaveCount(relations.size);
    for (const { id, text } of statements.values()) {
      const statement = crux.statement(id);
      expect(await statement.getAttribute('aria-label')).toMatch(/^[A-Z][a-z]+: /);
      expect(await statement.getAttribute('aria-label')).toContain(text);
    }
    expect(await outOfView(crux)).toEqual([]);
  });
  await test.step('the thesis stands over what bears on it, and no box over another', async () => {
    const boxes = await crux.statements.evaluateAll((elements) =>
      elements.map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { id: element.id, kind: (element as HTMLElement).dataset.kind, left, top, right, bottom };
      }),
    );
    const thesis = boxes.find(({ kind }) => kind === 'thesis')!;
    for (const { kind, top } of boxes) {
      if (kind !== 'thesis' && kind !== 'question') expect(top).toBeGreaterThan(thesis.bottom);
    }
    const overlapping = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((two) => one.left < two.right && two.left < one.right)
        .filter((two) => one.top < two.bottom && two.top < one.bottom)
        .map((two) => [one.id, two.id]),
    );
    expect(overlapping).toEqual([]);
  });
  await test.step('a window that is too narrow for a readable map still shows all of it', async () => {
    await crux.page.setViewportSize({ width: 640, height: 480 });
    await crux.choose('View', 'Fit map');
    await expect.poll(() => outOfView(crux)).toEqual([]);
  });
});

test('a file that is named on the command line opens', async ({ launch }) => {
  const crux = await launch({ file: smallFile });
  await crux.shows('small.argmap');
  await expect(crux.statements).toHaveCount(4);
  await expect(crux.named('Thesis', 'The old town should be closed to cars.')).toBeInViewport({ ratio: 1 });
});

/** The statements that do not stand wholly in the window. */
function outOfView({ statements }: Crux): Promise<string[]> {
  return statements.evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
      })
      .map(({ id }) => id),
  );
}
