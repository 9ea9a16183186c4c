import { describe, expect, test } from 'vitest';
import { checkMap } from '../../core/check/check-map';
import { relationsFrom } from '../../core/model/structure';
import { bundledMap } from './bundled-maps';

const map = bundledMap('tutorial.json');
const statements = [...map.statements.values()];

describe('the tutorial', () => {
  test('is an argument: one question, one thesis, reasons for it and against it, all of one piece', () => {
    expect(statements.length).toBeGreaterThanOrEqual(12);
    expect(statements.length).toBeLessThanOrEqual(16);
    for (const { id, kind } of statements)
      expect(relationsFrom(map, id).length, id).toBe(kind === 'question' ? 0 : 1);
    expect(checkMap(map)).toEqual([]);
  });

  test('shows what a map can hold: every kind, linked premises, an undercut, a citation', () => {
    expect(new Set(statements.map(({ kind }) => kind)).size).toBe(7);
    const relations = [...map.relations.values()];
    expect(relations.some(({ premises }) => premises.length > 1)).toBe(true);
    expect(relations.some(({ target }) => map.relations.has(target))).toBe(true);
    expect(statements.some(({ citations }) => citations)).toBe(true);
  });
});
