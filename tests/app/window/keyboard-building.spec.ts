import { readFile } from 'node:fs/promises';
import { mapOf } from '../support/crux';
import { KeyboardBuilder } from '../support/keyboard-builder';
import { expectSameArgument } from '../support/same-argument';
import { expect, test } from '../support/test';

const article = mapOf(
  await readFile(new URL('../../../maps/japan-south-korea.json', import.meta.url), 'utf8'),
);

test('the article’s map is built from nothing by the keyboard alone', async ({ crux }) => {
  test.setTimeout(240_000);
  await crux.press('Alt+n');
  await expect(crux.statements).toHaveCount(0);
  await new KeyboardBuilder(crux, article).build();
  expectSameArgument(await crux.map(), article);
});
