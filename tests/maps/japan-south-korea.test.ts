import { describe, expect, test } from 'vitest';
import { checkMap } from '../../core/check/check-map';
import { applyChange } from '../../core/edit/change/apply-change';
import { setSource } from '../../core/edit/sources/set-source';
import type { Relation } from '../../core/model/argument-map';
import type { StatementKind } from '../../core/model/kinds';
import { relationsFrom, relationsOnto } from '../../core/model/structure';
import { locatorAt, paragraphsBefore } from '../../core/passage/paragraph-numbers';
import { paragraphsOf } from '../../core/passage/paragraphs';
import { passagesOf } from '../../core/passage/passages-of';
import { readArticle } from './article';
import { bundledMap } from './bundled-maps';

const map = bundledMap('japan-south-korea.json');
const statements = [...map.statements.values()];
const relations = [...map.relations.values()];
const ofKind = (kind: StatementKind) => statements.filter((statement) => statement.kind === kind);
const idsOf = (kind: StatementKind) => ofKind(kind).map((statement) => statement.id);
const supports = (premise: string, target: string) =>
  relationsFrom(map, premise).some((relation) => relation.kind === 'supports' && relation.target === target);

describe('its structure', () => {
  test('has one question, one thesis that answers it, and three explanations that support the thesis', () => {
    const [question, thesis] = [idsOf('question'), idsOf('thesis')];
    expect([question.length, thesis.length]).toEqual([1, 1]);
    expect(supports(thesis[0]!, question[0]!)).toBe(true);
    const explanations = idsOf('explanation');
    expect(explanations).toHaveLength(3);
    for (const explanation of explanations) expect(supports(explanation, thesis[0]!)).toBe(true);
    expect(statements.length).toBeGreaterThanOrEqual(25);
    expect(statements.length).toBeLessThanOrEqual(40);
  });

  test('gives each explanation evidence of its own', () => {
    for (const explanation of idsOf('explanation')) {
      const premises = relationsOnto(map, explanation)
        .filter((relation) => relation.kind === 'supports')
        .flatMap((relation) => relation.premises);
      expect(premises.some((premise) => map.statements.get(premise)?.kind === 'evidence')).toBe(true);
    }
  });

  test('links the two figures of the Genron NPO, and nothing else with them', () => {
    const genron = statements.filter((statement) => statement.text.includes('Genron NPO'));
    expect(genron).toHaveLength(2);
    for (const { id } of genron) {
      const [relation, ...more] = relationsFrom(map, id);
      expect(more).toEqual([]);
      expect([...relation!.premises].sort()).toEqual(genron.map((figure) => figure.id).sort());
    }
  });

  test('uses the next administration’s undoing for more than one explanation', () => {
    const [undone, ...more] = statements.filter((statement) =>
      statement.text.includes('next administration'),
    );
    expect(more).toEqual([]);
    expect(
      idsOf('explanation').filter((explanation) => supports(undone!.id, explanation)).length,
    ).toBeGreaterThan(1);
  });

  test('has rebuttals that attack counterpoints, and rebuttals that undercut their steps', () => {
    const attacks = ofKind('rebuttal').flatMap((rebuttal) => relationsFrom(map, rebuttal.id));
    expect(attacks.every((relation) => relation.kind === 'attacks')).toBe(true);
    const isUndercut = ({ target }: Relation) => map.relations.has(target);
    const undercut = attacks.filter(isUndercut).flatMap(({ target }) => map.relations.get(target)!.premises);
    const attacked = [
      ...undercut,
      ...attacks.filter((attack) => !isUndercut(attack)).map(({ target }) => target),
    ];
    expect(undercut.length).toBeGreaterThan(0);
    expect(attacked.length).toBeGreaterThan(undercut.length);
    for (const id of attacked) expect(map.statements.get(id)?.kind).toBe('counterpoint');
  });

  test('hangs together', () => {
    const reached = new Set([statements[0]!.id]);
    for (const id of reached) {
      const own = map.relations.get(id);
      for (const relation of [...relationsFrom(map, id), ...relationsOnto(map, id), ...(own ? [own] : [])])
        for (const end of [relation.id, ...relation.premises, relation.target]) reached.add(end);
    }
    expect(reached.size).toBe(statements.length + relations.length);
  });

  test('orders the relations to each target', () => {
    for (const id of [...map.statements.keys(), ...map.relations.keys()])
      expect(relationsOnto(map, id).map((relation) => relation.order)).toEqual(
        relationsOnto(map, id).map((_, i) => i + 1),
      );
  });

  test('passes the checks', () => {
    expect(checkMap(map)).toEqual([]);
  });
});

describe('its words', () => {
  test('are short sentences', () => {
    for (const { text } of statements) {
      expect(text).toMatch(/^[A-Z][^.?!]*[.?]$/u);
      expect(text.length, text).toBeLessThanOrEqual(95);
    }
  });

  test('rest on citations of the one source, at a paragraph', () => {
    expect(map.sources.size).toBe(1);
    for (const { id, citations = [] } of statements) {
      expect(
        citations.some(({ locator }) => /^paragraph [1-9]$/.test(locator ?? '')),
        id,
      ).toBe(true);
      for (const { source } of citations) expect(map.sources.has(source), id).toBe(true);
    }
  });
});

const article = readArticle();

describe.skipIf(!article)(
  `beside the article${article ? '' : ' (skipped: ../shared/source/article.txt is not there)'}`,
  () => {
    test('each passage is a few words that stand in the place cited', () => {
      for (const { id, citations = [] } of statements)
        for (const { locator = '', passage } of citations) {
          expect(article?.places.get(locator), `${id} cites ${locator}`).toBeDefined();
          if (!passage) continue;
          expect(article?.places.get(locator)).toContain(passage.exact);
          expect(passage.exact.split(' ').length, passage.exact).toBeLessThanOrEqual(7);
        }
    });

    test('pasted into its source, it is found to hold each passage, in the paragraph cited', () => {
      const { text } = article!;
      const [source] = map.sources.keys();
      const after = applyChange(map, setSource(map, source!, { text })!);
      const cited = passagesOf(after, source!);
      const paragraphs = paragraphsOf(text);
      const before = paragraphsBefore(paragraphs, cited);
      expect(cited.length).toBeGreaterThan(30);
      for (const { citation, found } of cited) {
        if (found.as !== 'same') throw new Error(`“${citation.passage.exact}” was not found`);
        expect(locatorAt(paragraphs, before, found.span.start) ?? 'subheading').toBe(citation.locator);
        expect(text.indexOf(citation.passage.exact)).toBe(text.lastIndexOf(citation.passage.exact));
      }
    });

    test('no eight words in a row are the article’s', () => {
      const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const runsOf = (text: string) =>
        wordsOf(text)
          .map((_, i, words) => words.slice(i, i + 8))
          .filter((run) => run.length === 8);
      const theirs = new Set(runsOf(article?.text ?? '').map((run) => run.join(' ')));
      expect(theirs.size).toBeGreaterThan(500);
      for (const text of [map.title, ...statements.map((statement) => statement.text)])
        expect(runsOf(text).filter((run) => theirs.has(run.join(' ')))).toEqual([]);
    });

    test('the source’s title and column are the article’s own', () => {
      const { id, ...record } = [...map.sources.values()][0]!;
      for (const words of Object.values(record)) expect(article?.text).toContain(words);
    });
  },
);
