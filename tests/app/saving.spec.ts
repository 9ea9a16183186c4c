import { openFile, saveTo } from './support/answers';
import { mapOf } from './support/crux';
import { articleText } from './support/map-files';
import { shownMap } from './support/shown-map';
import { expect, test } from './support/test';

/** A map that nobody's program has written: by hand, in its own order, with keys that Crux does not know. */
const BY_HAND =
  '\ufeff{"version":1,\r\n"format"  : "argument-map", "x-mine": {"b": [1.50, 2e0], "a": null},' +
  '"statements":[{"text":"One \\u65e5\\/","id":"b","kind":"thesis","x":1},\r\n\t{"kind":"claim","id":"a","text":""}],' +
  '"relations": [ ], "sources":[], "title":"By hand"}  ';

test('the article’s map, edited, saved and opened again, is the same map', async ({ crux }) => {
  await crux.statement('seoul-signals').dblclick();
  await crux.field.fill('Seoul has signalled — quietly — that it wants better ties. 관계');
  await crux.press('Enter');
  await crux.press('a');
  await crux.field.fill('Signals are “cheap”.');
  await crux.press('Enter');
  const [dialog] = await crux.answering([saveTo('debate.argmap')], () => crux.choose('File', 'Save'));
  expect(dialog?.words).toBe('Japan and South Korea.argmap');
  await crux.shows('debate.argmap');
  const saved = mapOf(await crux.text('debate.argmap'));
  const shown = await shownMap(crux.page);
  expect(saved.statements.size).toBe(Object.keys(shown.boxes).length);
  expect(saved.relations.size).toBe(Object.keys(shown.arrows).length);

  await crux.choose('File', 'New');
  await crux.shows('Untitled map');
  await crux.open('debate.argmap');
  const again = await shownMap(crux.page);
  const looks = ({ boxes }: typeof again) =>
    Object.fromEntries(
      Object.entries(boxes).map(([id, { kind, label, lines }]) => [id, { kind, label, lines }]),
    );
  expect(looks(again)).toEqual(looks(shown));
  expect(mapOf(await crux.saveAs('copy.argmap'))).toEqual(saved);
  expect(await crux.text('copy.argmap')).toBe(await crux.text('debate.argmap'));
});

test('an untouched map keeps every byte; an edited one what other programs have written', async ({
  crux,
}) => {
  await test.step('opening and saving an untouched map leaves every byte the same', async () => {
    expect(await crux.saveAs('article.argmap')).toBe(articleText);
    await crux.files.write('by-hand.json', BY_HAND);
    await crux.open('by-hand.json');
    await crux.select('b');
    expect(await crux.saveAs('copy.json')).toBe(BY_HAND);
    await crux.open('by-hand.json');
    await crux.select('a');
    await crux.press('Enter');
    await crux.field.fill('An edit');
    await crux.press('Escape');
    await crux.press('Mod+S');
    // Saves follow one another, so when this one is done, that one was.
    await crux.saveAs('after.json');
    expect((await crux.files.read('by-hand.json'))?.toString()).toBe(BY_HAND);
  });
  await test.step('an edit keeps what other programs have written into the file', async () => {
    await crux.files.write('by-hand.json', BY_HAND);
    await crux.open('by-hand.json');
    await crux.select('a');
    await crux.press('Enter');
    await crux.field.fill('Two');
    await crux.press('Enter');
    await crux.press('Mod+S');
    await crux.shows('by-hand.json');
    const saved = JSON.parse((await crux.text('by-hand.json')).replace('\ufeff', ''));
    expect(saved['x-mine']).toEqual({ b: [1.5, 2], a: null });
    expect(saved.statements).toEqual([
      { id: 'a', kind: 'claim', text: 'Two' },
      { id: 'b', kind: 'thesis', text: 'One 日/', x: 1 },
    ]);
  });
});

test('Save writes to the file of the map, Save as to another; a cancelled dialog changes nothing', async ({
  small,
}) => {
  await test.step('Save writes to the file of the map; Save as to another one, which is its file from then on', async () => {
    await small.saveAs('first.argmap');
    await small.select('proof');
    await small.press('7');
    await small.shows('first.argmap', { unsaved: true });
    await small.press('Mod+S');
    await small.shows('first.argmap');
    const first = await small.text('first.argmap');
    expect(mapOf(first).statements.get('proof')?.kind).toBe('claim');
    await small.press('5');
    await small.saveAs('second.argmap');
    await small.press('1');
    await small.press('Mod+S');
    await small.shows('second.argmap');
    expect(await small.text('first.argmap')).toBe(first);
    expect(mapOf(await small.text('second.argmap')).statements.get('proof')?.kind).toBe('question');
  });
  await test.step('a file dialog that is cancelled changes nothing', async () => {
    await small.select('proof');
    await small.press('7');
    await small.answering([saveTo(null)], () => small.choose('File', 'Save as…'));
    await small.shows('second.argmap', { unsaved: true });
    await small.press('Mod+Z');
    await small.answering([openFile(null)], () => small.press('Mod+O'));
    await small.shows('second.argmap');
    await expect(small.statements).toHaveCount(4);
  });
});
