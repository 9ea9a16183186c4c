import { expect, test } from '../support/test';

test('branches, lists and texts are copied, cut, pasted and duplicated', async ({ small }) => {
  const undo = async () => {
    await small.press('Mod+Z');
    await expect(small.statements).toHaveCount(4);
  };

  await test.step('a duplicate stands beside its original', async () => {
    await small.select('proof');
    await small.press('Mod+d');
    await expect(small.statements).toHaveCount(5);
    const { relations } = await small.map();
    expect([...relations.values()].filter(({ target }) => target === 'reason')).toHaveLength(2);
    await undo();
  });

  await test.step('in a text that is edited, the clipboard is about text', async () => {
    await small.select('reason');
    await small.press('Mod+c');
    await small.select('doubt');
    await small.press('Enter');
    await small.press('End');
    await small.press('Mod+v');
    await expect(small.field).toHaveValue(
      /^The shops would lose their customers\..*People would walk there again\./s,
    );
    await small.press('Escape');
    await expect(small.statements).toHaveCount(4);
  });

  await test.step('a branch is copied within a map', async () => {
    await small.press('Mod+v');
    await expect(small.statements).toHaveCount(6);
    const { statements, relations } = await small.map();
    const onDoubt = [...relations.values()].filter(({ target }) => target === 'doubt');
    expect(onDoubt).toMatchObject([{ kind: 'attacks' }]);
    const copy = onDoubt[0]!.premises[0]!;
    expect(statements.get(copy)).toMatchObject({
      kind: 'explanation',
      text: 'People would walk there again.',
    });
    expect([...relations.values()].filter(({ target }) => target === copy)).toHaveLength(1);
    await undo();
  });

  await test.step('an indented list becomes statements under the selected one', async () => {
    await small.page.evaluate(() => {
      const list = new DataTransfer();
      list.setData('text/plain', 'The air is better\n\tAs was measured\n- Yet the cars go elsewhere\n');
      const canvas = document.querySelector('[role="application"]')!;
      const paste = { clipboardData: list, bubbles: true, cancelable: true };
      canvas.dispatchEvent(new ClipboardEvent('paste', paste));
    });
    await expect(small.statements).toHaveCount(7);
    await undo();
  });

  await test.step('a branch is cut from one map and pasted into another', async () => {
    await small.select('reason');
    await small.press('Mod+x');
    await expect(small.statements).toHaveCount(2);
    await small.saveAs('cut.argmap');
    await small.press('Alt+n');
    await expect(small.statements).toHaveCount(0);
    await small.canvas.focus();
    await small.press('Mod+v');
    await expect(small.named('Explanation', 'People would walk there again.')).toBeVisible();
    const { relations } = await small.map();
    expect(relations.size).toBe(1);
  });
});

test('a branch with linked premises goes from one window to another, whole', async ({ crux }) => {
  const other = await crux.page.context().newPage();
  await other.goto(crux.page.url());
  const map = other.getByRole('application', { name: 'Map' });
  await map.waitFor();
  await crux.select('trust');
  await crux.press('Mod+c');
  await other.bringToFront();
  await map.focus();
  await other.keyboard.press('Escape');
  const before = await other.locator('.arrow').count();
  await other.keyboard.press('ControlOrMeta+v');
  await expect.poll(() => other.locator('.arrow').count()).toBe(before + 5);
  await other.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => other.locator('.arrow').count()).toBe(before);
});
