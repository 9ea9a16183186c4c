import { mapOf } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { mapText } from '../support/map-files';
import { expect, test } from '../support/test';

const file = {
  name: 'cars.argmap',
  text: mapText('Cars', [
    [
      { id: 'thesis', kind: 'thesis', text: 'The old town should be closed to cars.', baseScore: 0.5 },
      { id: 'reason', kind: 'explanation', text: 'People walk where it is quiet.', baseScore: 0.6 },
      { id: 'proof', kind: 'evidence', text: 'They do in Ghent.', baseScore: 0.4 },
      { id: 'doubt', kind: 'counterpoint', text: 'The shops would lose their customers.', baseScore: 0.7 },
    ],
    [
      { id: 'p', kind: 'supports', premises: ['proof'], target: 'reason' },
      { id: 'r', kind: 'supports', premises: ['reason'], target: 'thesis' },
      { id: 'd', kind: 'attacks', premises: ['doubt'], target: 'thesis' },
    ],
  ]),
};

test('the crux is asked for, walked, tried and kept by the keyboard alone', async ({ launch }) => {
  const crux = await launch({ file });
  const { page } = crux;
  const pane = page.getByRole('complementary', { name: 'Crux' });
  const strength = pane.getByRole('meter', { name: 'Strength of the conclusion' });
  const rows = pane.getByRole('region', { name: 'What the thesis hangs on' }).getByRole('button');

  await test.step('it is off until it is asked for, and then says what the thesis hangs on', async () => {
    await expect(page.locator('.crux-glow')).toHaveCount(0);
    await crux.canvas.focus();
    await crux.press('w');
    await expect(pane).toBeFocused();
    await expect(rows.first()).toHaveAccessibleName(
      /^Counterpoint: The shops would lose their customers\. ?Swing/,
    );
    await expect(rows).toHaveCount(3);
    // Of a supporter of .6 + .4 · h(.4) and an attacker of .7: E = .65517 − .7, so .5 − .5 · h(.04483).
    await expect(strength).toHaveAttribute('aria-valuetext', '0.50 of 1');
    await expect(crux.statement('doubt').locator('.crux-glow')).toBeVisible();
    await expect(crux.statement('thesis').locator('.crux-glow')).toHaveCount(0);
    expect(await findBarriers(page)).toEqual([]);
  });

  await test.step('its rows are walked, and the map goes along', async () => {
    await crux.press('ArrowDown');
    await expect(rows.first()).toBeFocused();
    await expect(crux.statement('doubt')).toHaveAttribute('aria-current', 'true');
    await crux.press('ArrowDown');
    await expect(crux.statement('reason')).toHaveAttribute('aria-current', 'true');
    await crux.press('Enter');
    await expect(crux.canvas).toBeFocused();
    await crux.press('F6');
    await expect(rows.nth(1)).toBeFocused();
  });

  await test.step('why it is so opens branch by branch', async () => {
    await crux.press('End');
    await expect(page.locator('.crux-row:focus')).toHaveAttribute('aria-expanded', 'false');
    await crux.press('ArrowRight');
    await expect(page.locator('.crux-row:focus')).toHaveAttribute('aria-expanded', 'true');
    await expect(pane.getByText('adds')).not.toHaveCount(0);
  });

  await test.step('another base score is tried, and the map has it once it is kept', async () => {
    await rows.first().focus();
    const slider = pane.getByRole('slider', { name: 'Base score to try' });
    await slider.focus();
    await crux.press('Home');
    // Without what attacks it: .5 + .5 · h(.65517).
    await expect(strength).toHaveAttribute('aria-valuetext', '0.65 of 1');
    expect((await crux.map()).statements.get('doubt')?.baseScore).toBe(0.7);
    await pane.getByRole('button', { name: 'Throw away' }).press('Enter');
    await expect(strength).toHaveAttribute('aria-valuetext', '0.50 of 1');
    await slider.focus();
    await crux.press('Home');
    await pane.getByRole('button', { name: 'Keep' }).press('Enter');
    await expect(strength).toHaveAttribute('aria-valuetext', '0.65 of 1');
    expect((await crux.map()).statements.get('doubt')?.baseScore).toBe(0);
    await crux.press('Mod+z');
    await expect(strength).toHaveAttribute('aria-valuetext', '0.50 of 1');
  });

  await test.step('how it is computed can be read, and the map is weighed in another way', async () => {
    await pane.getByRole('button', { name: 'How is this computed?' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'How is this computed?' });
    await expect(dialog.getByText('never below w²')).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await dialog.getByRole('radio', { name: 'DF-QuAD' }).check();
    await crux.press('Escape');
    await expect(dialog).toHaveCount(0);
    // By DF-QuAD the supporter is .6 + .4 · .4 = .76, and .76 − .7 = .06: .5 + .5 · .06.
    await expect(strength).toHaveAttribute('aria-valuetext', '0.53 of 1');
    expect(mapOf(await crux.saveAs('weighed.argmap')).weighing).toEqual({ semantics: 'df-quad' });
  });

  await test.step('Escape leads back to the map, and the pane goes with its glow', async () => {
    await rows.first().focus();
    await crux.press('Escape');
    await expect(crux.canvas).toBeFocused();
    await crux.press('w');
    await expect(pane).toHaveCount(0);
    await expect(page.locator('.crux-glow')).toHaveCount(0);
  });
});
