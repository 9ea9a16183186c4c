import { Outliner } from '../support/outliner';
import { middleOf } from '../support/pointer';
import { expect, test } from '../support/test';

const REASON = 'People would walk there again.';
const PROOF = 'They do in Ghent.';
const DOUBT = 'The shops would lose their customers.';

test('in the outline, statements are moved, linked, undercut, changed and deleted by the keyboard', async ({
  small,
}) => {
  const outliner = new Outliner(small);
  await outliner.open();
  const relationOf = async (premise: string) => {
    const { relations } = await small.map();
    return [...relations.values()].find(({ premises }) => premises.includes(premise));
  };

  await test.step('a statement moves after its neighbour, and before it again', async () => {
    await outliner.goTo(REASON);
    await small.press('n');
    await small.page.keyboard.type('Children would play there.');
    await small.press('Enter');
    const order = () => outliner.lines.evaluateAll((all) => all.map((line) => line.ariaLabel));
    const before = await order();
    await small.press('Alt+ArrowUp');
    await expect.poll(order).not.toEqual(before);
    await small.press('Alt+ArrowDown');
    await expect.poll(order).toEqual(before);
  });

  await test.step('two are linked, and unlinked', async () => {
    await small.press('Mod+ArrowUp');
    await small.press('Mod+ArrowUp');
    await expect(outliner.focused).toHaveAccessibleName(new RegExp(REASON));
    await small.press('Mod+Space');
    await small.press('Mod+L');
    expect((await relationOf('reason'))?.premises).toHaveLength(2);
    await small.press('Shift+L');
    expect((await relationOf('reason'))?.premises).toEqual(['reason']);
  });

  await test.step('kind, and support or attack', async () => {
    await outliner.goTo(PROOF);
    await small.press('7');
    await expect(outliner.focused).toHaveAccessibleName(/Claim: They do in Ghent/);
    await small.press('x');
    expect(await relationOf('proof')).toMatchObject({ kind: 'attacks' });
  });

  await test.step('a step is undercut, and what undercuts it is in sight where its premise is folded', async () => {
    await outliner.goTo(REASON);
    await small.press('r');
    await small.press('a');
    await small.page.keyboard.type('Walking is not the point.');
    await small.press('Enter');
    await outliner.goTo(REASON);
    await small.press('Space');
    await expect(outliner.linesOf('proof')).toHaveCount(0);
    await expect(outliner.lines.filter({ hasText: 'Walking is not the point.' })).toBeVisible();
    await expect(outliner.linesOf('reason')).toHaveAttribute('aria-expanded', 'false');
    await small.press('Space');
    await expect(outliner.linesOf('proof')).toHaveCount(1);
  });

  await test.step('a statement is moved to another target, and deleted with its branch', async () => {
    await outliner.goTo(PROOF);
    await small.press('m');
    await outliner.goTo(DOUBT);
    await small.press('Enter');
    expect(await relationOf('proof')).toMatchObject({ target: 'doubt' });
    await outliner.goTo(DOUBT);
    await small.press('Delete');
    await small.message.getByRole('button', { name: /^Delete branch/ }).click();
    await expect(outliner.linesOf('doubt')).toHaveCount(0);
    await small.press('Mod+Z');
    await expect(outliner.linesOf('proof')).toHaveCount(1);
  });

  await test.step('the divider beside the canvas is moved by keys and by the pointer', async () => {
    await small.press('Shift+O');
    const divider = small.page.getByRole('separator', { name: 'Width of the outline' });
    const width = async () => (await outliner.tree.boundingBox())!.width;
    await divider.focus();
    const first = await width();
    await small.press('ArrowRight');
    await expect(divider).toHaveAttribute('aria-valuenow', '44');
    await expect.poll(width).toBeGreaterThan(first + 10);
    await small.press('Home');
    await expect(divider).toHaveAttribute('aria-valuenow', '20');
    await small.press('ArrowLeft');
    await expect(divider).toHaveAttribute('aria-valuenow', '20');
    await small.press('End');
    await expect(divider).toHaveAttribute('aria-valuenow', '80');
    const { x, y } = await middleOf(divider);
    await small.page.mouse.move(x, y);
    await small.page.mouse.down();
    await small.page.mouse.move(640, y, { steps: 4 });
    await small.page.mouse.up();
    await expect(divider).toHaveAttribute('aria-valuenow', '50');
    await expect.poll(width).toBeLessThan(645);
    await expect(small.statements).toHaveCount(6);
  });
});
