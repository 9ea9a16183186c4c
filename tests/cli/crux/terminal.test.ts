import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shown, shownJson, shownOnOneLine } from '../../../cli/crux/terminal';
import { serialiseMap } from '../../../core/file/serialise-map';
import { root } from '../../../scripts/places.mjs';
import { mapOf } from '../../support/map-of';
import { temporaryFolder } from '../../support/temporary-folder';
import { runCrux } from './run-crux';

const ESCAPE = '\u001b';
/** Sets the clipboard of many a terminal, clears the screen, and so on in one byte; a text backwards; a line of its own. */
const EVIL = `${ESCAPE}]52;c;cHduZWQ=\u0007${ESCAPE}[2J\u009b31m\u007f\u202eabc\r\nmap.argmap: nothing found`;

test('control characters are shown', () => {
  expect(shown(EVIL)).toBe('␛]52;c;cHduZWQ=␇␛[2J<U+009B>31m␡<U+202E>abc␍\nmap.argmap: nothing found');
  expect(shownOnOneLine('a\n\tb\u2028c')).toBe('a  b c');
  expect(shown('한국어 日本語 العربية é 👍🏽')).toBe('한국어 日本語 العربية é 👍🏽');
  expect(shownJson({ EVIL })).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  expect(JSON.parse(shownJson({ EVIL }))).toEqual({ EVIL });
});

test('all text of crux goes through one place', () => {
  const folder = join(root, 'cli/crux');
  const direct = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /process\.std(out|err)\.write|console\./.test(readFileSync(join(folder, name), 'utf8')),
    );
  // Files that are written to standard output are bytes, and stay as they are.
  expect(direct.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([
    'files/write-output.ts',
    'terminal.ts',
  ]);
});

describe('crux', { timeout: 120_000 }, () => {
  const evil = mapOf({ [`s${ESCAPE}[2J`]: 'thesis' }, []);
  const file = serialiseMap(evil).replace('"text": "', `"text": ${JSON.stringify(EVIL).slice(0, -1)} `);
  const controls = /(?![\n\t])[\p{Cc}\u202e]/u;

  test.each([
    [['check', 'map.argmap']],
    [['check', 'map.argmap', '--json']],
    [['check', `no${ESCAPE}[2J.argmap`]],
    [['export', 'map.argmap', '-f', 'svg', '-o', '-', '--branch', EVIL]],
    [[`do${ESCAPE}[2J`]],
  ])('%j sends no control character of a map or a name', async (args) => {
    const cwd = temporaryFolder({ 'map.argmap': file });
    const { out, err } = await runCrux(args, { cwd });
    expect(out.toString() + err).not.toBe('');
    if (!args.includes('svg')) expect(out.toString()).not.toMatch(controls);
    expect(err).not.toMatch(controls);
  });

  test('leaves a file alone that goes to standard output', async () => {
    const cwd = temporaryFolder({ 'map.argmap': file });
    const { code, out } = await runCrux(['convert', 'map.argmap', '-', '--to', 'txt'], { cwd });
    expect(code).toBe(0);
    expect(out.toString()).toContain(`${ESCAPE}]52;c;`);
  });
});
