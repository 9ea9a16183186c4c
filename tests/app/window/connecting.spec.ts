import type { RelationKind } from '../../../core/model/kinds';
import type { Crux } from '../support/crux';
import { drag, middleOf, type Place, placeOn } from '../support/pointer';
import { expect, test } from '../support/test';

/** Drags a relation from a statement's handle to a place. */
async function connect(crux: Crux, premise: string, kind: RelationKind, to: Place): Promise<void> {
  await crux.statement(premise).hover();
  const handle = crux.statement(premise).locator(`.connecting-handle[data-tone="${kind}"]`);
  await expect(handle).toHaveCSS('opacity', '1');
  await drag(crux.page, await middleOf(handle), to);
}

/** The relations that the small map did not have before. */
async function newRelations(crux: Crux) {
  const given = ['proof-to-reason', 'reason-to-thesis', 'doubt-to-thesis'];
  const { relations } = await crux.map();
  return [...relations.values()]
    .filter(({ id }) => !given.includes(id))
    .map(({ kind, premises, target }) => ({ kind, premises, target }));
}

test('in the article’s map, small as it is, a counterpoint is attacked by dragging', async ({ crux }) => {
  const before = await crux.arrows.count();
  await connect(crux, 'lesser-weight', 'attacks', await middleOf(crux.statement('north-korea')));
  await expect(crux.arrows).toHaveCount(before + 1);
  const { relations } = await crux.map();
  const made = [...relations.values()].filter(({ premises }) => premises.includes('lesser-weight'));
  expect(made.map(({ kind, target }) => `${kind} ${target}`).sort()).toEqual([
    'attacks north-korea',
    'attacks ties-crucial',
  ]);
});

test('relations are dragged to statements and to arrows, and not twice to one', async ({ small }) => {
  await test.step('a relation that is dropped on nothing, or on its own statement, is given up', async () => {
    const box = (await small.canvas.boundingBox())!;
    await connect(small, 'proof', 'supports', { x: box.x + 30, y: box.y + 30 });
    await connect(small, 'proof', 'supports', await middleOf(small.statement('proof')));
    await expect(small.arrows).toHaveCount(3);
    await small.shows('small.argmap');
  });
  await test.step('what is connected already is not connected twice, and the person is told', async () => {
    await connect(small, 'proof', 'supports', await middleOf(small.statement('reason')));
    await expect(small.page.getByRole('status')).toContainText('Nothing was connected');
    await expect(small.arrows).toHaveCount(3);
  });
  await test.step('a support is dragged from one statement to another', async () => {
    await connect(small, 'proof', 'supports', await middleOf(small.statement('thesis')));
    await expect(small.arrows).toHaveCount(4);
    expect(await newRelations(small)).toEqual([{ kind: 'supports', premises: ['proof'], target: 'thesis' }]);
  });
});

test('an attack is dragged to a statement and to an arrow; a selected arrow is switched', async ({
  small,
}) => {
  await test.step('an attack is dragged from one statement to another', async () => {
    await connect(small, 'proof', 'attacks', await middleOf(small.statement('doubt')));
    await expect(small.arrows).toHaveCount(4);
    expect(await newRelations(small)).toEqual([{ kind: 'attacks', premises: ['proof'], target: 'doubt' }]);
  });
  await test.step('a relation that is dropped on an arrow undercuts it', async () => {
    await connect(small, 'proof', 'attacks', await placeOn(small.arrow('doubt-to-thesis')));
    await expect(small.arrows).toHaveCount(5);
    expect(await newRelations(small)).toContainEqual({
      kind: 'attacks',
      premises: ['proof'],
      target: 'doubt-to-thesis',
    });
  });
  await test.step('support and attack are switched on a selected arrow', async () => {
    const { x, y } = await placeOn(small.arrow('doubt-to-thesis'));
    await small.page.mouse.click(x, y);
    await small.choose('Relation', 'Switch support and attack');
    await expect(small.arrow('doubt-to-thesis')).toHaveAttribute('data-tone', 'supports');
    expect((await small.map()).relations.get('doubt-to-thesis')?.kind).toBe('supports');
  });
});
