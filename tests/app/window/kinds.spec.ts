import { STATEMENT_KINDS } from '../../../core/model/kinds';
import { expect, test } from '../support/test';

test('the kind is changed by the menus, by the button beside the statement, and by number keys', async ({
  small,
}) => {
  await test.step('the kind is changed by the button beside the statement, which shows the one that holds', async () => {
    await small.select('proof');
    await small.page.getByRole('button', { name: 'Change kind' }).click();
    await expect(small.page.getByRole('menuitemradio', { checked: true })).toHaveAccessibleName('Evidence');
    await small.page.getByRole('menuitemradio', { name: 'Counterpoint' }).click();
    await expect(small.statement('proof')).toHaveAttribute('data-kind', 'counterpoint');
  });
  await test.step('the kind of a statement is changed by the menus', async () => {
    await small.select('proof');
    await small.choose('Statement', 'Change kind', 'Claim');
    await expect(small.named('Claim', 'They do in Ghent.')).toBeVisible();
    await expect(small.statement('proof').locator('.box-header')).toHaveText('Claim');
    expect((await small.map()).statements.get('proof')?.kind).toBe('claim');
  });
  await test.step('a number key gives a statement the kind of that number', async () => {
    await small.select('proof');
    const looks = new Set<string>();
    for (const [index, kind] of STATEMENT_KINDS.entries()) {
      await small.press(String(index + 1));
      await expect(small.statement('proof')).toHaveAttribute('data-kind', kind);
      const drawing = small.statement('proof').locator('.box-drawing');
      const colour = await drawing.locator('.box-shape').evaluate((shape) => getComputedStyle(shape).stroke);
      looks.add(colour).add(await drawing.locator('.box-icon').first().innerHTML());
      looks.add(await drawing.locator('.box-header text').first().innerHTML());
    }
    // Told apart by colour, by icon and by name.
    expect(looks.size).toBe(3 * STATEMENT_KINDS.length);
  });
});
