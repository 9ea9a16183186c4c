import { describe, expect, it } from 'vitest';
import { HELP_OF } from '../../../cli/crux/help';
import {
  CODE,
  EXPORT_FORMATS,
  endingOf,
  FORMAT_NAMES,
  FORMATS,
  formatOfName,
  isPicture,
  MAP_FORMATS,
  OPENED_FORMATS,
  PICTURES,
  type WordsName,
} from '../../../core/formats/registry/formats';
import { codeAndStyles } from '../../support/code-and-styles';
import { mapOf } from '../../support/map-of';

const map = mapOf({ t: { kind: 'thesis', text: 'The tariff goes up' }, e: 'evidence' }, ['r: e + t']);
const words = (Object.keys(CODE) as WordsName[]).map((name) => [name, FORMATS[name], CODE[name]] as const);
const context = { description: 'An argument map.' };

describe('the formats', () => {
  it('are told by their endings, each of which is that of one alone', () => {
    const all = FORMAT_NAMES.flatMap((name) => FORMATS[name].extensions);
    // Two formats may share one, as those in JSON do, if each but one knows its own texts.
    const shared = all.filter((extension, index) => all.indexOf(extension) !== index);
    for (const extension of shared) {
      const sharing = words.filter(([, { extensions }]) => extensions.includes(extension));
      expect(sharing.filter(([, , { sniff }]) => !sniff)).toHaveLength(1);
    }
    for (const name of FORMAT_NAMES) {
      for (const extension of FORMATS[name].extensions) expect(extension).toMatch(/^[a-z0-9.]+$/);
      expect(formatOfName(`A MAP${endingOf(name).toUpperCase()}`, [name])).toBe(name);
    }
  });

  it.each(words)('%s can do what it is used for', (_name, { uses }, { read, write }) => {
    if (uses.includes('open') || uses.includes('convert')) expect(read).toBeDefined();
    if (uses.includes('export') || uses.includes('convert')) expect(write).toBeDefined();
  });

  it.each(words)('%s is written as it is described', async (_name, { signature = '' }, { write }) => {
    if (!write) return;
    const { content } = await write(map, context);
    const start = typeof content === 'string' ? content : String.fromCharCode(...content.subarray(0, 16));
    expect(start.startsWith(signature)).toBe(true);
    expect(content.length).toBeGreaterThan(20);
  });

  it.each(words)('%s reads back what it has written', async (_name, _description, { read, write }) => {
    if (!read || !write) return;
    const { content } = await write(map, context);
    const back = await read(content as string);
    const texts = back.ok
      ? [...back.map.statements.values()].map(({ text }) => text).sort()
      : back.error.message;
    expect(texts).toEqual([...map.statements.values()].map(({ text }) => text).sort());
  });

  it.each(EXPORT_FORMATS)('%s tells a person what it is for and what is being done', (name) => {
    const { doing, hint } = FORMATS[name];
    expect(doing).toBeTruthy();
    if (!isPicture(name)) expect(hint).toMatch(/\.$/);
  });

  it('are all in the help of the command line', () => {
    for (const name of EXPORT_FORMATS)
      expect(HELP_OF.export).toMatch(new RegExp(`--format NAME .*\\b${name}\\b`));
    for (const name of MAP_FORMATS) {
      expect(HELP_OF.convert).toMatch(
        new RegExp(`^ {2}${name} +${FORMATS[name].title} \\(\\${endingOf(name)}`, 'm'),
      );
      for (const help of [HELP_OF.export, HELP_OF.check])
        expect(help).toMatch(new RegExp(`--from .*\\b${name}\\b`));
    }
  });

  it('are listed nowhere else', () => {
    const names = new Set<string>([...EXPORT_FORMATS, ...MAP_FORMATS, ...OPENED_FORMATS, ...PICTURES]);
    const listing = codeAndStyles().filter(({ path, code }) => {
      if (path.startsWith('core/formats/registry/') || path === 'core/formats/read-embedded-map.ts')
        return false;
      // What stands in one list or union: strings with nothing but commas, bars and brackets between them.
      const runs = code.match(/(['"]\.?[\w]+['"][\s,|[\]()]*){3,}/g) ?? [];
      return runs.some(
        (run) => [...run.matchAll(/['"]\.?(\w+)['"]/g)].filter(([, each = '']) => names.has(each)).length > 2,
      );
    });
    expect(listing.map(({ path }) => path)).toEqual([]);
  });
});
