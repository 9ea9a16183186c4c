import { openFile } from '../support/answers';
import type { Crux } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { placeOn } from '../support/pointer';
import { expect, test } from '../support/test';

const citing = (exact: string) => ({
  citations: [
    { source: 'survey', passage: { exact } },
    { source: 'survey', passage: { exact: `Not a word of ${exact}` } },
  ],
});

/** One statement of each kind, so that each is seen in its colours. */
const file = {
  name: 'kinds.argmap',
  text: JSON.stringify({
    format: 'argument-map',
    version: 1,
    title: 'One of each',
    statements: [
      { id: 'question', kind: 'question', text: 'What keeps the two apart?', ...citing('Apart') },
      { id: 'thesis', kind: 'thesis', text: 'They lack trust.', ...citing('no trust') },
      { id: 'reason', kind: 'explanation', text: 'Trust was broken twice.', ...citing('twice') },
      { id: 'doubt', kind: 'counterpoint', text: 'Trade goes on.', ...citing('Trade') },
      {
        id: 'reply',
        kind: 'rebuttal',
        text: 'Trade needs little trust.',
        ...citing('Little'),
        tags: ['trade'],
      },
      { id: 'proof', kind: 'evidence', text: 'A survey says so.', ...citing('it says') },
      { id: 'aside', kind: 'claim', text: 'Nobody asked.', ...citing('nobody') },
    ],
    relations: [
      { id: 'thesis-to-question', kind: 'supports', premises: ['thesis'], target: 'question' },
      { id: 'reason-to-thesis', kind: 'supports', premises: ['reason'], target: 'thesis' },
      { id: 'doubt-to-thesis', kind: 'attacks', premises: ['doubt'], target: 'thesis' },
      { id: 'reply-to-step', kind: 'attacks', premises: ['reply'], target: 'doubt-to-thesis' },
      { id: 'proof-to-reason', kind: 'supports', premises: ['proof', 'aside'], target: 'reason' },
    ],
    sources: [
      {
        id: 'survey',
        title: 'A survey',
        text: 'Apart: no trust, twice broken. Trade? Little. So it says; nobody.',
      },
    ],
  }),
};

/** What a person may have before them. */
const SIGHTS: readonly [what: string, go: (crux: Crux) => Promise<unknown>][] = [
  ['the whole map', async () => undefined],
  ['a selected statement with its toolbar', (crux) => crux.select('thesis')],
  [
    'the reader, with words selected, passages of each kind, lost ones, and what is known of the source',
    async (crux) => {
      await crux.press('Shift+R');
      await crux.page.getByRole('button', { name: 'About the source' }).click();
      await crux.page.getByRole('group', { name: 'Text of A survey' }).focus();
      await crux.press('ArrowDown');
      await expect(crux.page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    },
  ],
  [
    'the menu of kinds',
    async (crux) => {
      await crux.press('Shift+R');
      await crux.select('thesis');
      await crux.page.getByRole('button', { name: 'Change kind' }).click();
      await expect(crux.page.getByRole('menuitemradio', { name: 'Thesis' })).toBeVisible();
    },
  ],
  [
    'a text that is edited',
    async (crux) => {
      await crux.press('Escape');
      await expect(crux.page.getByRole('menu')).toHaveCount(0);
      await crux.statement('proof').dblclick();
      await expect(crux.field).toBeFocused();
    },
  ],
  [
    'a new statement without a text',
    async (crux) => {
      await crux.press('Escape');
      await crux.press('s');
      await expect(crux.field).toHaveValue('');
    },
  ],
  [
    'a selected arrow',
    async (crux) => {
      await crux.press('Escape');
      const { x, y } = await placeOn(crux.arrow('reason-to-thesis'));
      await crux.page.mouse.click(x, y);
      await expect(crux.page.getByRole('button', { name: 'Switch support and attack' })).toBeVisible();
    },
  ],
  [
    'a context menu',
    async (crux) => {
      await crux.statement('thesis').click({ button: 'right' });
      await expect(crux.page.getByRole('menuitem', { name: 'Edit text' })).toBeVisible();
    },
  ],
  [
    'the find bar with a filter',
    async (crux) => {
      await crux.press('Escape');
      await crux.press('Mod+F');
      await crux.page.keyboard.type('trust');
      await crux.page.getByRole('button', { name: 'Filter what is found' }).click();
      await crux.page.getByRole('menuitemcheckbox', { name: 'Explanation' }).click();
      await expect(crux.page.getByRole('list', { name: 'Filters' })).toBeVisible();
    },
  ],
  [
    'the outline beside the canvas, the inspector with a statement, and what is found',
    async (crux) => {
      await crux.press('Escape');
      await crux.canvas.focus();
      await crux.press('i');
      await crux.press('Shift+O');
      await expect(crux.page.getByRole('tree')).toBeVisible();
      await expect(crux.page.getByRole('textbox', { name: 'Notes' })).toBeVisible();
    },
  ],
  [
    'the inspector with several statements, and a branch that is looked at',
    async (crux) => {
      await crux.press('Escape');
      await crux.press('End');
      await crux.press('Shift+ArrowUp');
      await expect(crux.page.getByRole('heading', { name: '2 selected' })).toBeVisible();
      await crux.press('Home');
      await crux.press('ArrowDown');
      await crux.press('b');
      await expect(crux.page.getByRole('navigation', { name: 'Way to the branch' })).toBeVisible();
    },
  ],
  [
    'the map and its sources in the inspector, and a target that is looked for',
    async (crux) => {
      await crux.press('c');
      await expect(crux.page.getByRole('region', { name: 'Looking for a target' })).toBeVisible();
      await expectNoBarriers(crux, 'a target looked for');
      await crux.press('Escape');
      await crux.choose('View', 'Canvas');
      await crux.press('Escape');
      await crux.press('Escape');
      await expect(crux.page.getByRole('heading', { name: 'Sources' })).toBeVisible();
      await crux.page
        .getByRole('button', { name: /^Delete source/ })
        .first()
        .click();
      await expect(crux.message).toBeVisible();
      await expectNoBarriers(crux, 'a question');
      await crux.press('Escape');
      await expect(crux.message).toHaveCount(0);
    },
  ],
  [
    'the palette',
    async (crux) => {
      await crux.canvas.focus();
      await crux.press('i');
      await crux.press('Mod+k');
      await expect(crux.page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
    },
  ],
  [
    'the shortcuts',
    async (crux) => {
      await crux.press('Escape');
      await expect(crux.page.getByRole('combobox')).toHaveCount(0);
      await crux.press('?');
      await expect(crux.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    },
  ],
  [
    'the rebuttal sheet, with an answer that is written and one that was dropped',
    async (crux) => {
      await crux.press('Escape');
      await crux.press('d');
      await expect(crux.page.getByRole('gridcell', { name: /Trade goes on/ })).toBeFocused();
      await crux.press('Shift+X');
      await expect(crux.page.getByText(/^(They|We) dropped it$/)).toBeVisible();
      await crux.press('ArrowRight');
      await crux.press('ArrowDown');
      await crux.press('Enter');
      await expect(crux.page.getByRole('textbox', { name: 'Write an answer' })).toBeFocused();
    },
  ],
  [
    'the start screen',
    async (crux) => {
      await crux.press('Escape');
      await crux.press('Mod+Z');
      await crux.press('d');
      await crux.choose('File', 'Start…');
      await expect(crux.page.getByRole('dialog', { name: 'Start a map' })).toBeVisible();
    },
  ],
  [
    'a menu of the window, or the tools',
    async (crux) => {
      await crux.press('Escape');
      await crux.page.getByRole('button', { name: 'Theme' }).click();
      await expect(crux.page.getByRole('menuitemradio', { name: 'Dark' })).toBeVisible();
    },
  ],
  [
    'a message',
    async (crux) => {
      await crux.press('Escape');
      await expect(crux.page.getByRole('menu')).toHaveCount(0);
      await crux.files.write('bad.argmap', '{"format": 1}');
      await crux.answering([openFile('bad.argmap')], () => crux.press('Mod+O'));
      await expect(crux.message.getByRole('button', { name: 'OK' })).toBeFocused();
    },
  ],
  [
    'a blank map',
    async (crux) => {
      await crux.message.getByRole('button', { name: 'OK' }).click();
      await crux.choose('File', 'New');
      await crux.shows('Untitled map');
    },
  ],
];

/** What the system asks for, the theme that Crux then has, and the only rule to look by in it. */
const THEMES = [
  ['light', { colorScheme: 'light', contrast: 'no-preference' }, undefined],
  // The rest is the same in all themes.
  ['dark', { colorScheme: 'dark', contrast: 'no-preference' }, 'color-contrast'],
  ['contrast-light', { colorScheme: 'light', contrast: 'more' }, 'color-contrast'],
] as const;

/** Looks at what is shown in each theme; to choose one from the menu would close what is open. */
async function expectNoBarriers({ page }: Crux, what: string): Promise<void> {
  for (const [theme, system, rule] of THEMES) {
    await page.emulateMedia(system);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect.soft(await findBarriers(page, rule), `${what}, in the theme ${theme}`).toEqual([]);
  }
}

test('axe-core finds no serious barrier in the light, dark and high contrast themes', async ({ launch }) => {
  // Each sight is looked at in each theme, which takes a minute on a busy machine.
  test.setTimeout(240_000);
  const crux = await launch({ file });
  for (const [what, go] of SIGHTS) {
    await test.step(what, async () => {
      await go(crux);
      await expectNoBarriers(crux, what);
    });
  }
});
