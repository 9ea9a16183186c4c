import type { Crux } from '../support/crux';
import { drag, middleOf } from '../support/pointer';
import { restingMap, type ShownMap, shownMap } from '../support/shown-map';
import { expect, test } from '../support/test';

/** Each kind of edit, as a person does it, on the small map. */
const EDITS: readonly [what: string, edit: (crux: Crux) => Promise<unknown>][] = [
  [
    'a text',
    async (crux) => {
      await crux.statement('proof').dblclick();
      await crux.field.fill('They do in Ghent, and more each year.');
      await crux.press('Enter');
    },
  ],
  [
    'a new premise',
    async (crux) => {
      await crux.select('doubt');
      await crux.press('a');
      await crux.page.keyboard.type('They would win others.');
      await crux.press('Enter');
    },
  ],
  [
    'a new thesis',
    async (crux) => {
      await crux.press('t');
      await crux.page.keyboard.type('The new town should stay open.');
      await crux.press('Enter');
    },
  ],
  [
    'a kind',
    async (crux) => {
      await crux.select('proof');
      await crux.press('7');
    },
  ],
  [
    'a connection',
    async (crux) => {
      await crux.statement('proof').hover();
      const handle = crux.statement('proof').locator('.connecting-handle[data-tone="attacks"]');
      await drag(crux.page, await middleOf(handle), await middleOf(crux.statement('doubt')));
    },
  ],
  ['a switched relation', (crux) => crux.press('x')],
  [
    'a move',
    async (crux) => {
      const { x, y } = await middleOf(crux.statement('proof'));
      await drag(crux.page, { x, y }, { x: x + 60, y: y + 40 });
    },
  ],
  ['a tidying', (crux) => crux.press('Mod+Shift+L')],
  [
    'a title',
    async (crux) => {
      await crux.page.getByLabel('Map title').fill('Cars in town');
      await crux.press('Enter');
    },
  ],
  [
    'a deletion',
    async (crux) => {
      await crux.select('reason');
      await crux.press('Delete');
      await crux.message.getByRole('button', { name: 'Keep what bears on it' }).click();
    },
  ],
];

test('every edit is undone and done again, one by one', async ({ small }) => {
  const states: ShownMap[] = [await shownMap(small.page)];
  for (const [what, edit] of EDITS) {
    await edit(small);
    await expect.poll(() => look(small), `${what} changes the map`).not.toEqual(plain(states.at(-1)!));
    states.push(await restingMap(small.page));
  }
  const end = await small.saveAs('end.argmap');
  for (const [index, [what]] of [...EDITS.entries()].reverse()) {
    await small.press('Mod+Z');
    await expect.poll(() => look(small), `${what} is undone`).toEqual(plain(states[index]!));
  }
  await expect(small.page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  expect(await small.saveAs('begin.argmap')).toBe(await small.saveAs('begin-again.argmap'));
  expect(JSON.parse(await small.text('begin.argmap'))).toMatchObject({ title: 'Cars' });
  for (const [index, [what]] of EDITS.entries()) {
    await small.choose('Edit', 'Redo');
    await expect.poll(() => look(small), `${what} is done again`).toEqual(plain(states[index + 1]!));
  }
  await expect(small.page.getByRole('button', { name: 'Redo' })).toBeDisabled();
  expect(await small.saveAs('end-again.argmap')).toBe(end);
});

test('an edit takes the place of what was undone; in a text, undo means the typing', async ({ small }) => {
  await test.step('an edit after undoing takes the place of what was undone', async () => {
    await small.select('proof');
    await small.press('7');
    await small.press('Mod+Z');
    await expect(small.statement('proof')).toHaveAttribute('data-kind', 'evidence');
    await small.press('5');
    await expect(small.page.getByRole('button', { name: 'Redo' })).toBeDisabled();
    await small.page.getByRole('button', { name: 'Undo' }).click();
    await expect(small.statement('proof')).toHaveAttribute('data-kind', 'evidence');
  });
  await test.step('while a text is typed, undo means the typing', async () => {
    await small.select('proof');
    await small.press('7');
    await small.statement('thesis').dblclick();
    await small.page.keyboard.type('Cars');
    for (let typed = 4; typed > 0; typed--) await small.press('Mod+Z');
    await expect(small.field).toHaveValue('The old town should be closed to cars.');
    await expect(small.statement('proof')).toHaveAttribute('data-kind', 'claim');
    await small.press('Escape');
  });
});

async function look(crux: Crux) {
  return plain(await shownMap(crux.page));
}

/** What an undo brings back exactly; where it stands in the window it need not. */
function plain({ title, boxes, arrows }: ShownMap) {
  const places = Object.entries(boxes).map(([id, { x, y, ...box }]) => {
    return [id, { ...box, x: Math.round(x), y: Math.round(y) }] as const;
  });
  return { title, arrows, boxes: Object.fromEntries(places) };
}
