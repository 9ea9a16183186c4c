import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindNamed } from '../../../core/model/kinds';
import { KINDS, STATEMENT_KINDS } from '../../../core/model/statement-kinds';
import { kindRules } from '../../../scripts/kind-colours.ts';
import { root } from '../../../scripts/places.mjs';
import { codeAndStyles } from '../../support/code-and-styles';

/** What speaks of single kinds, and not of all of them, is allowed to. */
const MOST_KINDS_IN_A_FILE = 4;

describe('the kinds of statement', () => {
  it('have a digit each', () => {
    expect(STATEMENT_KINDS.length).toBeLessThanOrEqual(9);
  });

  it.each(Object.entries(KINDS))('give %s a name of its own that outlines are read by', (kind, { name }) => {
    expect(name).toMatch(/^\p{Lu}[\p{L} ]*$/u);
    expect(kindNamed(name.toUpperCase())).toBe(kind);
  });

  it('have icons of their own', () => {
    expect(new Set(STATEMENT_KINDS.map((kind) => JSON.stringify(KINDS[kind].icon))).size).toBe(
      STATEMENT_KINDS.length,
    );
  });

  it('are all in the published schema, and no other', () => {
    const schema = JSON.parse(readFileSync(join(root, 'maps/argument-map.schema.json'), 'utf8'));
    expect(schema.properties.statements.items.properties.kind.enum).toEqual(STATEMENT_KINDS);
  });

  it('get their colours in the style sheet by rules that are made of them', () => {
    for (const kind of STATEMENT_KINDS) {
      const [rule = ''] =
        new RegExp(`\\[data-kind="${kind}"\\][^}]*}`).exec(kindRules(STATEMENT_KINDS)) ?? [];
      for (const part of ['edge', 'fill', 'text']) expect(rule).toContain(`var(--${kind}-${part})`);
    }
  });

  it('are listed nowhere else, in code or in style sheets', () => {
    const elsewhere = codeAndStyles().filter(({ path, code }) => {
      if (path === 'core/model/statement-kinds.ts') return false;
      const named = STATEMENT_KINDS.filter((kind) =>
        new RegExp(`['"]${kind}['"]|^ *${kind}:`, 'm').test(code),
      );
      return named.length > (path.endsWith('.css') ? 0 : MOST_KINDS_IN_A_FILE);
    });
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });
});
