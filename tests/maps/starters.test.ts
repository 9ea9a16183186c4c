import { describe, expect, test } from 'vitest';
import { checkMap } from '../../core/check/check-map';
import type { StatementKind } from '../../core/model/kinds';
import { relationsFrom, relationsOnto } from '../../core/model/structure';
import { starters } from '../../renderer/features/start/starters';
import { bundledMap, bundledText, starterMaps } from './bundled-maps';

describe.each(starterMaps)('%s', (name) => {
  const map = bundledMap(name);
  const statements = [...map.statements.values()];

  test('has one thesis, and every other statement bears on something', () => {
    const theses = statements.filter(({ kind }) => kind === 'thesis');
    expect(theses).toHaveLength(1);
    for (const { id, kind } of statements) {
      const bears = relationsFrom(map, id).length > 0;
      expect(bears, id).toBe(kind !== 'question' && !(kind === 'thesis' && !hasKind('question')));
    }
  });

  test('asks for each statement in a short prompt of its own', () => {
    expect(new Set(statements.map(({ text }) => text)).size).toBe(statements.length);
    for (const { text } of statements) {
      expect(text).toMatch(/^[A-Z].*[.?…]$/);
      expect(text.length, text).toBeLessThanOrEqual(95);
    }
  });

  test('passes the checks: it shows a finished argument', () => {
    expect(checkMap(map)).toEqual([]);
  });

  test('is offered', () => {
    expect(starters.map(({ text }) => text)).toContain(bundledText(name));
  });

  function hasKind(kind: StatementKind): boolean {
    return statements.some((statement) => statement.kind === kind);
  }
});

test('policy analysis is the form of an article: question, thesis, three explanations with evidence', () => {
  const map = bundledMap('starters/policy-analysis.argmap');
  const kinds = [...map.statements.values()].map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'question')).toHaveLength(1);
  const explanations = [...map.statements.values()].filter(({ kind }) => kind === 'explanation');
  expect(explanations).toHaveLength(3);
  for (const { id } of explanations) {
    const under = relationsOnto(map, id).flatMap(({ premises }) => premises);
    expect(under.some((premise) => map.statements.get(premise)?.kind === 'evidence')).toBe(true);
  }
});

test('the debate case shows a linked argument and an undercut', () => {
  const relations = [...bundledMap('starters/debate-case.argmap').relations.values()];
  expect(relations.some(({ premises }) => premises.length > 1)).toBe(true);
  expect(relations.some(({ target }) => relations.some(({ id }) => id === target))).toBe(true);
});

test('pros and cons have as many of the one as of the other', () => {
  const map = bundledMap('starters/pros-and-cons.argmap');
  const onto = relationsOnto(map, 'choice').map(({ kind }) => kind);
  expect(onto.filter((kind) => kind === 'supports')).toHaveLength(2);
  expect(onto.filter((kind) => kind === 'attacks')).toHaveLength(2);
});
