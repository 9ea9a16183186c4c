import { mapOf } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { mapText } from '../support/map-files';
import { expect, test } from '../support/test';

const file = {
  name: 'gaps.argmap',
  text: mapText('Cars', [
    [
      { id: 'thesis', kind: 'thesis', text: 'The old town should be closed to cars.' },
      { id: 'reason', kind: 'explanation', text: 'People walk where it is quiet.' },
      { id: 'proof', kind: 'evidence', text: 'They do in Ghent, where the centre was closed to cars.' },
      { id: 'again', kind: 'evidence', text: 'They do in Ghent, where the town was closed to cars.' },
      { id: 'doubt', kind: 'counterpoint', text: 'The shops would lose their customers.' },
    ],
    [
      { id: 'p', kind: 'supports', premises: ['proof'], target: 'reason' },
      { id: 'q', kind: 'supports', premises: ['again'], target: 'reason' },
      { id: 'r', kind: 'supports', premises: ['reason'], target: 'thesis' },
      { id: 'd', kind: 'attacks', premises: ['doubt'], target: 'thesis' },
    ],
  ]),
};

test('what is missing is found, walked, mended and ignored by the keyboard alone', async ({ launch }) => {
  const crux = await launch({ file });
  const { page } = crux;
  const badge = (id: string) => crux.statement(id).locator('.finding-badge');
  const finding = (text: string) => page.getByRole('treeitem', { name: text });
  const places = () =>
    crux.statements.evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().toJSON()));

  await test.step('badges stand on the boxes, and not in pictures', async () => {
    await expect(badge('doubt')).toHaveAccessibleName(
      'Warning: Nothing answers the counterpoint “The shops would lose their customers” yet.',
    );
    await expect(badge('again')).toHaveAccessibleName(/names no source\. And 1 more\.$/);
    await expect(badge('thesis')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Checks, 4 found' })).toBeVisible();
    const { bytes } = await crux.exportAs('SVG');
    expect(bytes.toString('utf8')).not.toMatch(/badge|names no source/);
    const before = await places();
    await crux.choose('View', 'Findings on the map');
    await expect(badge('doubt')).toHaveCount(0);
    expect(await places()).toEqual(before);
    await crux.choose('View', 'Findings on the map');
  });

  await test.step('the panel is walked, and the map goes along', async () => {
    await crux.canvas.focus();
    await crux.press('k');
    await expect(finding('Unanswered attacks 1')).toBeFocused();
    expect(await findBarriers(page)).toEqual([]);
    await crux.press('ArrowDown');
    await expect(finding('Nothing answers')).toBeFocused();
    await expect(crux.statement('doubt')).toHaveAttribute('aria-current', 'true');
  });

  await test.step('one key begins the rebuttal that is missing', async () => {
    await crux.press('f');
    await expect(crux.field).toBeFocused();
    await page.keyboard.type('Ghent has more of them now.');
    await crux.press('Enter');
    await expect(crux.named('Rebuttal', 'Ghent has more of them now.')).toBeVisible();
    await expect(badge('doubt')).toHaveCount(0);
    await expect(finding('Unanswered attacks')).toHaveCount(0);
  });

  await test.step('F8 goes to the next finding, which takes a source that is new', async () => {
    await crux.press('F8');
    await expect(finding('Evidence without a source 2')).toBeVisible();
    await crux.press('F6');
    await expect(page.locator('.finding:focus')).toHaveAccessibleName(/names no source/);
    await crux.press('f');
    await expect(page.getByRole('menu')).toBeVisible();
    await crux.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'New source' })).toBeFocused();
    await crux.press('Enter');
    await expect(finding('Evidence without a source 1')).toBeVisible();
    await expect(page.locator('.finding:focus')).toHaveAccessibleName(/names no source/);
  });

  await test.step('a finding is ignored with a reason, which the file keeps', async () => {
    await crux.press('i');
    await page.keyboard.type('The mayor told me.');
    await crux.press('Enter');
    await expect(finding('Ignored 1')).toBeVisible();
    await expect(page.locator('.finding:focus')).toHaveAccessibleName(/much the same/);
    const text = await crux.saveAs('kept.argmap');
    const ignored = [...mapOf(text).statements.values()].flatMap((one) => one.ignored ?? []);
    expect(ignored).toEqual([{ check: 'evidence-without-source', reason: 'The mayor told me.' }]);
  });

  await test.step('what was ignored is taken back, and two that say much the same become one', async () => {
    await crux.press('ArrowDown');
    await expect(finding('Ignored 1')).toBeFocused();
    await crux.press('ArrowRight');
    await crux.press('ArrowDown');
    await expect(page.locator('.finding:focus')).toHaveAccessibleName(/Ignored: The mayor told me\./);
    await crux.press('i');
    await expect(finding('Ignored')).toHaveCount(0);
    await crux.press('End');
    await crux.press('f');
    await expect(crux.statements).toHaveCount(5);
    await expect(page.getByText('Nothing found.')).toBeVisible();
    await crux.press('Escape');
    await expect(crux.canvas).toBeFocused();
    await crux.press('k');
    await expect(page.getByRole('complementary', { name: 'Checks' })).toHaveCount(0);
  });
});
