import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { serialiseMap } from '../../../core/file/serialise-map';
import { bundledMap } from '../../support/bundled-map';
import { mapOf } from '../../support/map-of';
import { temporaryFolder } from '../../support/temporary-folder';
import { runCrux } from './run-crux';

const file = serialiseMap(bundledMap());
const circular = serialiseMap(mapOf({ a: 'claim', b: 'claim' }, ['r: a + b', 's: b + a']));

describe('crux', { timeout: 120_000 }, () => {
  test('--help says all; each command has its own', async () => {
    const [all, one, same] = await Promise.all([
      runCrux(['--help']),
      runCrux(['export', '--help']),
      runCrux(['help', 'export']),
    ]);
    expect([all.code, one.code, same.code]).toEqual([0, 0, 0]);
    expect(all.out.toString()).toMatch(/export[\s\S]*check[\s\S]*convert[\s\S]*Exit codes/);
    expect(one.out.toString()).toMatch(/--scale[\s\S]*--tiled/);
    expect(same.out).toEqual(one.out);
    expect([all.err, one.err]).toEqual(['', '']);
  });

  test.each([
    [['exprt'], /There is no command “exprt”/],
    [['export'], /Which file/],
    [['export', 'a.argmap', '-o', 'a.gif'], /Which format.*svg, png, pdf, md, docx/],
    [['export', 'a.argmap', '-f', 'png', '--scale', '9'], /--scale takes a number above 0 up to 4, not “9”/],
    [['export', 'a.argmap', '-f', 'svg', '--theme', 'pink'], /--theme takes light, dark/],
    [['export', 'a.argmap', '--lenged'], /--lenged/],
    [['export', 'a.argmap', 'b.argmap', '-o', 'one.svg'], /Several files go into a folder/],
    [['convert', 'a.argmap', 'a.argmap'], /written over itself/],
    [['convert', '-', '-'], /Which format.*--to/],
    [['check', 'a.argmap', '--from', 'pdf'], /--from takes argmap/],
    [['stand'], /Which file/],
    [['stand', 'a.argmap', 'b.argmap'], /One file at a time/],
  ])('%j is a wrong command', async (args, message) => {
    const cwd = temporaryFolder({ 'a.argmap': file, 'b.argmap': file });
    const { code, out, err } = await runCrux(args, { cwd });
    expect({ code, out: out.toString() }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^crux: .*See `crux --help`\.\n$/);
    expect(readdirSync(cwd)).toEqual(['a.argmap', 'b.argmap']);
  });
});

describe('crux export', { timeout: 120_000 }, () => {
  test('makes all formats at once; the pictures carry the map', async () => {
    const cwd = temporaryFolder({ 'a.argmap': file });
    const outputs = ['svg', 'png', 'pdf', 'md', 'docx'].flatMap((format) => ['-o', `a.${format}`]);
    const { code, out, err } = await runCrux(['export', 'a.argmap', ...outputs, '--title', '--legend'], {
      cwd,
    });
    expect({ code, out: out.toString(), err }).toEqual({ code: 0, out: '', err: '' });
    for (const picture of ['a.svg', 'a.png', 'a.pdf']) {
      const back = await runCrux(['convert', picture, '-', '--to', 'argmap'], { cwd });
      expect(back.out.toString()).toBe(file);
    }
    expect(readFileSync(join(cwd, 'a.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(cwd).some((name) => name.endsWith('.part'))).toBe(false);
  });

  test('sets the citations of a paper in a style, and without one in footnotes', async () => {
    const cited = {
      ...{ format: 'argument-map', version: 1, title: 'A map', relations: [] },
      statements: [{ id: 't', kind: 'thesis', text: 'So', citations: [{ source: 's', locator: 'p. 3' }] }],
      sources: [{ id: 's', title: 'A book', author: 'Doe, Jane', date: '1999' }],
    };
    const cwd = temporaryFolder({ 'a.argmap': JSON.stringify(cited) });
    const paper = async (...args: string[]) =>
      (await runCrux(['export', 'a.argmap', '-f', 'md', '-o', '-', ...args], { cwd })).out.toString();
    expect(await paper()).toContain('[^1]: Doe, Jane, *A book*, 1999, p. 3.');
    const styled = await paper('--citations', 'modern-language-association', '--language', 'EN-us');
    expect(styled).toContain('(Doe 3)');
    expect(styled).toContain('## Sources\n\nDoe, Jane. *A Book*. 1999.\n');
    const { code, err } = await runCrux(['export', 'a.argmap', '--citations', 'none', '-f', 'md'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('--citations takes apa, ')]);
  });

  test('draws a PNG at its scale, and an SVG of a branch in a theme, from standard input', async () => {
    const cwd = temporaryFolder({ 'a.argmap': file });
    const png = await runCrux(['export', '-', '-f', 'png', '-o', '-', '--scale', '0.5', '--no-map'], {
      input: file,
    });
    const svg = await runCrux(
      ['export', 'a.argmap', '-f', 'svg', '-o', '-', '--branch', 'public feeling', '--theme', 'dark'],
      { cwd },
    );
    const [, width] =
      /width="(\d+)"/.exec(
        (await runCrux(['export', 'a.argmap', '-f', 'svg', '-o', '-'], { cwd })).out.toString(),
      ) ?? [];
    expect((await loadImage(png.out)).width).toBe(Math.floor(Number(width) / 2));
    expect(png.out.includes('argument-map')).toBe(false);
    expect(svg.out.toString()).toMatch(/Public feeling about South/);
    expect(svg.out.toString()).not.toMatch(/History and politics make/);
    expect(svg.out.toString()).toContain('#14171e');
  });

  test('does what it can: one bad file does not keep the others from being made', async () => {
    const cwd = temporaryFolder({ 'a.argmap': file, 'bad.argmap': '{"format"', 'c.argmap': file });
    const { code, err } = await runCrux(
      ['export', 'a.argmap', 'bad.argmap', 'none.argmap', 'c.argmap', '-o', 'out/', '-f', 'svg'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.argmap cannot be read as a map\. .*\ncrux: There is no file none\.argmap\.\n$/);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.svg', 'c.svg']);
  });

  test('says that a picture carries no map, that a branch is not there, and where it cannot write', async () => {
    const cwd = temporaryFolder({ 'a.argmap': file });
    await runCrux(['export', 'a.argmap', '-o', 'a.svg', '--no-map'], { cwd });
    const [bare, branch, folder] = await Promise.all([
      runCrux(['convert', 'a.svg', 'b.argmap'], { cwd }),
      runCrux(['export', 'a.argmap', '-o', 'b.svg', '--branch', 'nothing'], { cwd }),
      runCrux(['export', 'a.argmap', '-o', 'no/such/b.svg'], { cwd }),
    ]);
    expect([bare.code, branch.code, folder.code]).toEqual([1, 1, 1]);
    expect(bare.err).toMatch(/a\.svg: This SVG picture carries no map/);
    expect(branch.err).toMatch(/No statement has the id “nothing”/);
    expect(folder.err).toMatch(/no\/such\/b\.svg was not written\. There is no such folder/);
    expect(existsSync(join(cwd, 'b.svg'))).toBe(false);
  });

  test('draws what is wider than a canvas, and smaller what no program could open, and says so', async () => {
    const apart = (x: number): string => {
      const map = mapOf({ a: 'claim', b: 'claim' }, ['r: a + b']);
      const places = new Map([
        ['a', { id: 'a', x: 0, y: 0 }],
        ['b', { id: 'b', x, y: 0 }],
      ]);
      return serialiseMap({ ...map, places });
    };
    const cwd = temporaryFolder({ 'wide.argmap': apart(30_000), 'wider.argmap': apart(900_000) });
    const wide = await runCrux(['export', 'wide.argmap', '-o', 'wide.png', '--scale', '1'], { cwd });
    const wider = await runCrux(['export', 'wider.argmap', '-o', 'wider.png', '-o', 'wider.pdf'], { cwd });
    expect([wide.code, wider.code, wide.err]).toEqual([0, 0, '']);
    expect(wider.err).toMatch(/so large that other programs could not open the picture.*SVG and PDF/);
    const widthOf = (name: string) => readFileSync(join(cwd, name)).readUInt32BE(16);
    expect(widthOf('wide.png')).toBeGreaterThan(30_000);
    expect(widthOf('wider.png')).toBe(1_000_000);
    expect(readFileSync(join(cwd, 'wider.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe('crux check', { timeout: 120_000 }, () => {
  test('ends with 1 where it finds an error, and lists all as JSON', async () => {
    const cwd = temporaryFolder({ 'bad.argmap': circular, 'good.argmap': file });
    const [text, json, good] = await Promise.all([
      runCrux(['check', 'bad.argmap'], { cwd }),
      runCrux(['check', 'bad.argmap', 'good.argmap', '--json'], { cwd }),
      runCrux(['check', 'good.argmap'], { cwd }),
    ]);
    expect([text.code, json.code, good.code]).toEqual([1, 1, 0]);
    expect(text.out.toString()).toMatch(
      /^bad\.argmap: error: .* \[circular-support\]\n[\s\S]*bad\.argmap: 1 error/,
    );
    const parsed = JSON.parse(json.out.toString());
    expect(parsed.map(({ file }: { file: string }) => file)).toEqual(['bad.argmap', 'good.argmap']);
    expect(parsed[0].findings[0]).toMatchObject({ check: 'circular-support', severity: 'error' });
  });

  test('counts what is ignored, shows it when told to, and does not end with 1 for it', async () => {
    const ignored = { check: 'thesis-unsupported', reason: 'It is\nplain to see.' };
    const statements = [{ id: 't', kind: 'thesis', text: 'Ships sink.', ignored: [ignored] }];
    const map = JSON.stringify({ ...JSON.parse(file), statements, relations: [] });
    const cwd = temporaryFolder({ 'left.argmap': map });
    const [short, all, json] = await Promise.all([
      runCrux(['check', 'left.argmap'], { cwd }),
      runCrux(['check', 'left.argmap', '--all'], { cwd }),
      runCrux(['check', 'left.argmap', '--all', '--json'], { cwd }),
    ]);
    expect([short.code, all.code, json.code]).toEqual([0, 0, 0]);
    expect(short.out.toString()).toBe('left.argmap: nothing found, 1 ignored\n');
    expect(all.out.toString()).toBe(
      'left.argmap: ignored warning: Nothing supports the thesis “Ships sink”. (t) [thesis-unsupported] Ignored: It is plain to see.\n' +
        'left.argmap: nothing found, 1 ignored\n',
    );
    const [report] = JSON.parse(json.out.toString());
    expect(report).toMatchObject({ ignored: 1, findings: [{ place: 't', ignored: ignored.reason }] });
  });
});

describe('crux convert', { timeout: 120_000 }, () => {
  test('says what of a Markdown file is not in the map, and on which lines', async () => {
    const cwd = temporaryFolder({
      'notes.md': 'Before it\nall.\n\n- Trams pay,\n  and not\n  a little.\n  ![](a.png)\n',
      'deep.md': '>'.repeat(5000),
    });
    const { code, out, err } = await runCrux(['convert', 'notes.md', '-', '--to', 'txt'], { cwd });
    expect({ code, out: out.toString().trim() }).toEqual({
      code: 0,
      out: '[Thesis] Trams pay, and not a little.',
    });
    expect(err).toBe(
      'crux: notes.md: left out of the map: paragraphs that belong to no statement: 1 (lines 1 to 2)\n' +
        'crux: notes.md: left out of the map: addresses of pictures: 1 (lines 4 to 7)\n',
    );
    const deep = await runCrux(['convert', 'deep.md', '-', '--to', 'txt'], { cwd });
    expect(deep.err).toMatch(
      /^crux: deep\.md cannot be read as a map\. It is nested more than \d+ deep.*several files\.\n$/,
    );
  });

  test.each(['md', 'txt'])('goes to %s and back', async (format) => {
    const cwd = temporaryFolder({ 'a.argmap': file });
    await runCrux(['convert', 'a.argmap', `a.${format}`], { cwd });
    await runCrux(['convert', `a.${format}`, 'b.argmap'], { cwd });
    const { code, out } = await runCrux(['convert', 'b.argmap', '-', '--to', format], { cwd });
    expect(code).toBe(0);
    const statements = (text: string) =>
      text
        .split('\n')
        .filter((line) => /Suga|Seoul/.test(line) && !/^\[\^/.test(line))
        .map((line) => line.replace(/\[\^.*$/, ''));
    expect(statements(out.toString())).toEqual(statements(readFileSync(join(cwd, `a.${format}`), 'utf8')));
  });

  test('keeps what stood at the output when the input is bad', async () => {
    const cwd = temporaryFolder({ 'a.argmap': 'not a map' });
    writeFileSync(join(cwd, 'b.md'), 'kept');
    expect((await runCrux(['convert', 'a.argmap', 'b.md'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'b.md'), 'utf8')).toBe('kept');
  });
});

describe('crux stand', { timeout: 120_000 }, () => {
  const dropped = { mark: 'dropped', by: 'own' } as const;
  const debate = mapOf(
    {
      q: 'question',
      t: 'thesis',
      c: 'counterpoint',
      r: 'rebuttal',
      d: 'claim',
      e: 'claim',
      p: 'claim',
      n: 'evidence',
    },
    ['1: t + q', '2: c - t', '3: r - c', '4: d - e', '5: e - d', '6: n + p', '7: c - n', '8: r - n'],
  );
  const relations = new Map(debate.relations).set('3', { ...debate.relations.get('3')!, mark: dropped });
  const text = serialiseMap({ ...debate, relations });

  test('lists the status of all that has one', async () => {
    const cwd = temporaryFolder({ 'a.argmap': text });
    const [plain, marked] = await Promise.all([
      runCrux(['stand', 'a.argmap', '--json'], { cwd }),
      runCrux(['stand', '-', '--json', '--marks'], { cwd, input: text }),
    ]);
    expect([plain.code, plain.err, marked.code]).toEqual([0, '', 0]);
    expect(JSON.parse(plain.out.toString())).toEqual({
      statements: [
        ...[
          { id: 'c', status: 'beaten' },
          { id: 'd', status: 'contested' },
          { id: 'e', status: 'contested' },
        ],
        ...[
          { id: 'n', status: 'beaten' },
          { id: 'p', status: 'beaten' },
        ],
        ...[
          { id: 'r', status: 'standing' },
          { id: 't', status: 'standing' },
        ],
      ],
      relations: ['1', '2', '3', '4', '5', '6', '7', '8'].map((id) => ({ id, status: 'standing' })),
    });
    const statuses = new Map(JSON.parse(marked.out.toString()).statements.map(Object.values));
    expect(['c', 't'].map((id) => statuses.get(id))).toEqual(['standing', 'beaten']);
  });

  test('says to people what does not stand, and why', async () => {
    const cwd = temporaryFolder({ 'a.argmap': text });
    const { out } = await runCrux(['stand', 'a.argmap'], { cwd });
    expect(out.toString().split('\n')).toEqual([
      'a.argmap: “c” is beaten by “r”. (c)',
      'a.argmap: “d” is contested: “d” and “e” attack each other. (d)',
      'a.argmap: “e” is contested: “d” and “e” attack each other. (e)',
      'a.argmap: “n” is beaten by “r”. (n)',
      'a.argmap: “p” has lost its support: nothing of it carries any more. (p)',
      'a.argmap: statements: 2 standing, 3 beaten, 2 contested',
      'a.argmap: steps: 8 standing, 0 beaten, 0 contested; 3 of 8 carry',
      '',
    ]);
    const given = await runCrux(['stand', 'a.argmap', '--marks'], { cwd });
    expect(given.out.toString()).toContain('The step from “r” to “c” was given up by its own side. (3)');
  });
});
