import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { type OutlineRow, outlineOf } from '../../../core/model/outline';
import { mapOf } from '../support/crux';
import { articleText } from '../support/map-files';
import { Outliner } from '../support/outliner';
import { expect, test } from '../support/test';

const NOTHING_COLLAPSED: ReadonlySet<Id> = new Set();

test('builds the article’s map in the outline by keyboard alone', async ({ crux }) => {
  test.slow();
  const article = mapOf(articleText);
  const rows = outlineOf(article, NOTHING_COLLAPSED);
  await crux.press('Alt+n');
  await crux.shows('Untitled map');
  const outliner = new Outliner(crux);
  await outliner.open();

  const there = new Set<Id>();
  for (const row of rows) {
    if (row.part === 'linked') continue;
    await build(outliner, article, row, there.has(row.statement!));
    there.add(row.statement!);
  }
  const built = await crux.map();
  expect(described(built)).toEqual(described(article));
});

/** Puts what stands on one line of the article's outline into the new map. */
async function build(outliner: Outliner, article: ArgumentMap, row: OutlineRow, there: boolean) {
  const { crux } = outliner;
  const { kind, text } = article.statements.get(row.statement!)!;
  const textOf = (id: Id) => article.statements.get(id)!.text;
  const relation = article.relations.get(row.relation ?? '');
  if (!relation) return outliner.add('t', kind, text);

  const [first] = relation.premises;
  const further = row.part === 'member' && row.statement !== first;
  const target = article.relations.get(relation.target);
  if (further && !there) {
    // A further premise of the relation that its first one has already.
    await outliner.goTo(textOf(first!));
    await outliner.goToStep(textOf(relation.target));
    return outliner.add('l', kind, text);
  }
  if (there) {
    await outliner.goTo(text);
    await crux.press('c');
    await outliner.goTo(textOf(relation.target));
    const banner = crux.page.getByRole('region', { name: 'Looking for a target' });
    if (!(await banner.innerText()).includes(`\n${relation.kind}`)) await crux.press('x');
    await expect(banner).toContainText(relation.kind);
    await crux.press('Enter');
    await expect(banner).toHaveCount(0);
    if (further) await linkWithFirst(outliner, textOf(first!));
    return;
  }
  if (target) {
    await outliner.goTo(textOf(target.premises[0]!));
    await outliner.goToStep(textOf(target.target));
  } else {
    await outliner.goTo(textOf(relation.target));
  }
  await outliner.add(relation.kind === 'supports' ? 's' : 'a', kind, text);
}

/** The relation that was just made is selected: links it with the step of another premise, from the line of that. */
async function linkWithFirst(outliner: Outliner, first: string) {
  const { crux } = outliner;
  const step = await outliner.focused.getAttribute('aria-label');
  for (let press = 0; press < 30; press++) {
    await crux.press('Mod+ArrowUp');
    const line = await outliner.focused.getAttribute('aria-label');
    if (!line?.includes(first)) continue;
    await crux.press('Mod+Space');
    await crux.press('Mod+l');
    return;
  }
  throw new Error(`“${first}” does not stand over ${step}.`);
}

/** The statements and relations of a map in words, whatever their ids and order. */
function described(map: ArgumentMap): string[] {
  const textOf = (id: Id) => map.statements.get(id)?.text;
  const stepOf = ({ kind, premises, target }: Relation): string => {
    const step = map.relations.get(target);
    return `${premises.map(textOf).toSorted().join(' + ')} ${kind} ${step ? `(${stepOf(step)})` : textOf(target)}`;
  };
  return [
    ...[...map.statements.values()].map(({ kind, text }) => `${kind}: ${text}`),
    ...[...map.relations.values()].map(stepOf),
  ].toSorted();
}
