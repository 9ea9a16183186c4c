import { beforeEach, describe, expect, test } from 'vitest';
import { failure, success } from '../../../../bridge/result';
import { streamCompression } from '../../../../core/codecs/compression';
import { themes } from '../../../../core/draw/themes';
import { parseMap } from '../../../../core/file/parse-map';
import { readSvgMap } from '../../../../core/formats/svg-map';
import { copyPicture, copyText } from '../../../../renderer/features/export/copy-map';
import { DEFAULT_CHOICES, type ExportChoices } from '../../../../renderer/features/export/export-choices';
import { exportMap } from '../../../../renderer/features/export/export-map';
import { exportedPart, partsNow } from '../../../../renderer/features/export/exported-part';
import { toggleCollapsed } from '../../../../renderer/state/collapse';
import { renameMap } from '../../../../renderer/state/edits/rework';
import { useSession } from '../../../../renderer/state/session';
import { questionsField } from '../../../../renderer/ui/ask';
import { noticeField } from '../../../../renderer/ui/notify';
import { FakeHost } from '../../fake-host';
import { openInSession, SMALL_MAP } from '../../session-of';

beforeEach(() => {
  localStorage.clear();
  openInSession(SMALL_MAP);
});

const saving = () => new FakeHost({ 'export.save': ({ name }) => success(name) });

async function exported(choices: Partial<ExportChoices>, part: 'map' | 'selection' | 'branch' = 'map') {
  const host = saving();
  let closed = false;
  await exportMap(host, { choices: { ...DEFAULT_CHOICES, ...choices }, part }, () => {
    closed = true;
  });
  const [file] = host.asked('export.save');
  expect(closed).toBe(true);
  return { ...file!, text: (file!.content as { text: string }).text };
}

async function mapIn(svg: string): Promise<string | undefined> {
  const bytes = await readSvgMap(new TextEncoder().encode(svg), streamCompression(globalThis));
  return bytes && new TextDecoder().decode(bytes);
}

describe('an exported file', () => {
  test('has the text of every statement, the title, and a name that a file system takes', async () => {
    openInSession(SMALL_MAP.replace('A small map', 'For / against: a “map”'));
    const { name, format, text } = await exported({ format: 'svg' });
    expect([name, format]).toEqual(['For against a “map”.svg', 'svg']);
    for (const words of ['It is so', 'For it', 'Against it', '<title']) expect(text).toContain(words);
    expect(noticeField.get()).toBe('Exported “For against a “map”.svg”.');
  });

  test('carries the very text of an untouched file, what was changed since, or nothing', async () => {
    expect(await mapIn((await exported({ format: 'svg' })).text)).toBe(SMALL_MAP);
    renameMap('Another name');
    toggleCollapsed('t');
    const changed = parseMap((await mapIn((await exported({ format: 'svg' })).text)) ?? '');
    expect(changed).toMatchObject({ ok: true, map: { title: 'Another name', view: { collapsed: ['t'] } } });
    expect(await mapIn((await exported({ format: 'svg', carryMap: false })).text)).toBeUndefined();
  });

  test('has the theme that was chosen, and no ground where it is to be seen through', async () => {
    const ground = (name: keyof typeof themes) => `fill="${themes[name].background}"`;
    expect((await exported({ theme: 'system' })).text).toContain(ground('light'));
    expect((await exported({ theme: 'dark' })).text).toContain(ground('dark'));
    expect((await exported({ theme: 'dark', transparent: true })).text).not.toContain(ground('dark'));
  });

  test('has its title and legend in it, if they were asked for', async () => {
    const plain = (await exported({})).text;
    const full = (await exported({ title: true, legend: true })).text;
    expect(plain.match(/A small map/g)).toHaveLength(1);
    expect(full.match(/A small map/g)).toHaveLength(2);
    expect(full).toContain('>Supports<');
  });

  test('is an outline in Markdown as well', async () => {
    const { name, format, text } = await exported({ format: 'md' });
    expect([name, format]).toEqual(['A small map.md', 'md']);
    expect(text).toContain('# A small map');
    expect(text).toContain('**Supported by explanation:** For it');
  });

  test('that cannot be written is told of; a cancelled one leaves the dialog open', async () => {
    let closed = 0;
    const order = { choices: DEFAULT_CHOICES, part: 'map' } as const;
    await exportMap(new FakeHost({ 'export.save': () => success(null) }), order, () => closed++);
    expect(closed).toBe(0);
    const full = new FakeHost({ 'export.save': () => failure('disk-full', 'The disk is full.') });
    const telling = exportMap(full, order, () => closed++);
    await expect.poll(() => questionsField.get().length).toBe(1);
    const [pending] = questionsField.get();
    expect(pending?.question.message).toBe('The disk is full.');
    pending?.answer('ok');
    await telling;
    expect(closed).toBe(1);
  });
});

describe('what of the map is exported', () => {
  test('is a matter of choice only where something is selected', () => {
    expect(partsNow(useSession.getState())).toEqual(['map']);
    useSession.setState({ selection: ['r'] });
    expect(partsNow(useSession.getState())).toEqual(['map']);
    useSession.setState({ selection: ['r', 'e'] });
    expect(partsNow(useSession.getState())).toEqual(['map', 'selection', 'branch']);
  });

  test('a selection stands as it does in the map; a branch is laid out anew', () => {
    useSession.setState({ selection: ['t', 'c'] });
    const { scene } = useSession.getState();
    const selection = exportedPart(useSession.getState(), 'selection');
    expect([...selection.scene.boxes.keys()].sort()).toEqual(['c', 't']);
    expect([...selection.scene.arrows.keys()]).toEqual(['a']);
    expect(selection.scene.boxes.get('c')).toBe(scene.boxes.get('c'));
    const branch = exportedPart(useSession.getState(), 'branch');
    expect([...branch.map.statements.keys()]).toEqual(['c']);
    expect(parseMap(branch.text())).toMatchObject({ ok: true, repairs: [] });
    useSession.setState({ selection: ['t'] });
    expect(exportedPart(useSession.getState(), 'branch').map.statements.size).toBe(3);
  });
});

describe('copying', () => {
  const copying = () => new FakeHost({ 'clipboard.write': () => success(null) });

  test('as text takes what is selected, or all', async () => {
    const host = copying();
    await copyText(host);
    useSession.setState({ selection: ['e'] });
    await copyText(host);
    expect(host.asked('clipboard.write')).toEqual([
      { text: '[Thesis] It is so\n  + [Explanation] For it\n  - [Counterpoint] Against it' },
      { text: '[Explanation] For it' },
    ]);
    expect(noticeField.get()).toBe('What is selected was copied as text.');
  });

  test('as SVG takes the picture without the map', async () => {
    const host = copying();
    useSession.setState({ selection: ['e'] });
    await copyPicture(host, 'svg');
    const [{ text }] = host.asked('clipboard.write') as [{ text: string }];
    expect(text).toContain('For it');
    expect(text).not.toContain('Against it');
    expect(await mapIn(text)).toBeUndefined();
  });

  test('that is refused is told of', async () => {
    const telling = copyText(new FakeHost({ 'clipboard.write': () => failure('denied', 'It may not.') }));
    await expect.poll(() => questionsField.get()[0]?.question.message).toBe('It may not.');
    questionsField.get()[0]?.answer('ok');
    await telling;
  });
});
