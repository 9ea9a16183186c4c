// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../../scripts/places.mjs';

const folder = join(root, 'renderer');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);
const tokens = new Set(
  [...readFileSync(join(folder, 'ui/style/tokens.css'), 'utf8').matchAll(/--[\w-]+(?=:)/g)].map(
    ([name]) => name,
  ),
);

describe.each(sheets.filter((name) => name !== join('ui', 'style', 'tokens.css')))('%s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8').replace(/\/\*.*?\*\//gs, '');

  test('takes colours, sizes of text and durations from the tokens', () => {
    expect(text.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/gi) ?? []).toEqual([]);
    expect(text.match(/font-size: *[\d.]+\w+|font-weight: *(?!400)\d+/g) ?? []).toEqual([]);
    expect(
      text.match(/(transition|animation)[^;]*\b\d+m?s/g)?.filter((rule) => !rule.includes('0.01ms')) ?? [],
    ).toEqual([]);
  });

  test('names no token that there is none of', () => {
    const own = new Set([...text.matchAll(/--[\w-]+(?=:)/g)].map(([variable]) => variable));
    const fromScripts =
      /^--(\w+-(edge|fill|text|arrow)|arrow-sign|map-background|screen-px|tone|edge|fill|ink|xy-.*|available-.*|anchor-.*|transform-origin)$/;
    const used = [...text.matchAll(/var\((--[\w-]+)/g)].map(([, variable]) => variable!);
    expect(used.filter((one) => !tokens.has(one) && !own.has(one) && !fromScripts.test(one))).toEqual([]);
  });
});
