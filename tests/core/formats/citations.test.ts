import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CITATION_LOCALES,
  CITATION_STYLES,
  type CitationLocale,
  type CitationStyle,
} from '../../../core/formats/citations/citation-styles';
import { type CitedTogether, citationFormatter } from '../../../core/formats/citations/format-citations';
import { locatorOf } from '../../../core/formats/citations/locator';
import { plainText, type RichText } from '../../../core/formats/rich-text';
import type { Source } from '../../../core/model/argument-map';

const STYLES = Object.keys(CITATION_STYLES) as CitationStyle[];
const LOCALES = Object.keys(CITATION_LOCALES) as CitationLocale[];

const ARTICLE: Source = {
  id: 'article',
  title: 'The cost of tariffs',
  author: 'Doe, Jane; Roe, Richard',
  column: 'A Journal',
  date: '2020-05',
  csl: { type: 'article-journal', volume: '3', page: '4-9', DOI: '10.1000/x' },
};
const BOOK: Source = {
  id: 'book',
  title: '東京とソウル',
  author: '山田, 花子',
  publisher: '岩波書店',
  date: '2021',
  csl: { type: 'book' },
};
const NEWS: Source = {
  id: 'news',
  title: '한국의 정치',
  author: '김 철수',
  column: '한겨레',
  date: '2019-12-31',
  address: 'https://example.org/a?b=c&d=e',
  csl: { type: 'article-newspaper' },
};
const TITLE_ALONE: Source = { id: 'title', title: 'Only a title' };

/** Italics between stars, as in Markdown. */
const marked = (text: RichText) => text.map((run) => (run.italic ? `*${run.text}*` : run.text)).join('');

async function set(
  style: CitationStyle,
  locale: CitationLocale,
  sources: readonly Source[],
  places: readonly CitedTogether[] = sources.map(({ id }) => [{ source: id }]),
) {
  const { format } = await citationFormatter(style, locale);
  const { inText, bibliography, malformed } = format(sources, places);
  return { inText: inText.map(marked), list: bibliography.map(marked), malformed };
}

describe('known forms', () => {
  const place: CitedTogether[] = [[{ source: 'article', locator: 'p. 7' }]];
  test.each<[CitationStyle, CitationLocale, string, string]>([
    [
      'apa',
      'en-US',
      '(Doe & Roe, 2020, p. 7)',
      'Doe, J., & Roe, R. (2020). The cost of tariffs. *A Journal*, *3*, 4–9. https://doi.org/10.1000/x',
    ],
    [
      'chicago-author-date',
      'en-US',
      '(Doe and Roe 2020, 7)',
      'Doe, Jane, and Richard Roe. 2020. “The Cost of Tariffs.” *A Journal* 3 (May):4–9. https://doi.org/10.1000/x.',
    ],
    [
      'chicago-fullnote-bibliography',
      'en-US',
      'Jane Doe and Richard Roe, “The Cost of Tariffs,” *A Journal* 3 (May 2020): 7, https://doi.org/10.1000/x.',
      'Doe, Jane, and Richard Roe. “The Cost of Tariffs.” *A Journal* 3 (May 2020): 4–9. https://doi.org/10.1000/x.',
    ],
    [
      'modern-language-association',
      'en-US',
      '(Doe and Roe 7)',
      'Doe, Jane, and Richard Roe. “The Cost of Tariffs.” *A Journal*, vol. 3, May 2020, pp. 4–9, https://doi.org/10.1000/x.',
    ],
    [
      'harvard-cite-them-right',
      'en-GB',
      '(Doe and Roe, 2020, p. 7)',
      'Doe, J. and Roe, R. (2020) ‘The cost of tariffs’, *A Journal*, 3, pp. 4–9. Available at: https://doi.org/10.1000/x.',
    ],
    [
      'ieee',
      'en-US',
      '[1, p. 7]',
      '[1] J. Doe and R. Roe, “The cost of tariffs,” *A Journal*, vol. 3, pp. 4–9, May 2020, doi: 10.1000/x.',
    ],
  ])('%s', async (style, locale, inText, listed) => {
    expect(await set(style, locale, [ARTICLE], place)).toEqual({
      inText: [inText],
      list: [listed],
      malformed: [],
    });
  });

  test('several at one place, twice in a year, and again in a note', async () => {
    const again: Source = {
      ...ARTICLE,
      id: 'again',
      title: 'Another cost',
      author: 'Doe, Jane; Roe, Richard',
    };
    const both: CitedTogether[] = [[{ source: 'article' }, { source: 'again' }, { source: 'book' }]];
    const { inText } = await set('apa', 'en-US', [ARTICLE, again, BOOK], both);
    expect(inText).toEqual(['(Doe & Roe, 2020b, 2020a; 山田, 2021)']);
    const twice: CitedTogether[] = [
      [{ source: 'article' }],
      [{ source: 'book' }],
      [{ source: 'article', locator: 'Paragraph 3' }],
    ];
    const notes = await set('chicago-fullnote-bibliography', 'en-GB', [ARTICLE, BOOK], twice);
    expect(notes.inText[2]).toBe('Doe and Roe, ‘The Cost of Tariffs’, para. 3.');
  });

  test('Japanese and Korean names have the family first, and no comma', async () => {
    const { inText, list } = await set('apa', 'ja-JP', [BOOK, NEWS]);
    expect(inText).toEqual(['(山田, 2021)', '(김, 2019)']);
    expect(list).toEqual([
      '山田花子. (2021年). 東京とソウル. 岩波書店.',
      '김철수. (2019年, 12月 31). 한국의 정치. 한겨레. https://example.org/a?b=c&d=e',
    ]);
    const notes = await set('chicago-fullnote-bibliography', 'ko-KR', [NEWS, BOOK]);
    expect(notes.inText[0]).toContain('김철수, “한국의 정치”');
    expect(notes.inText[1]).toContain('山田花子');
    const sist = await set('sist02', 'ja-JP', [BOOK]);
    expect(sist.list[0]).toContain('山田花子');
  });

  test('no style drops where in a source it is, whatever kind of place and of source', async () => {
    const sources = [ARTICLE, BOOK, NEWS, TITLE_ALONE];
    const kinds = [
      '77',
      'p. 77',
      'para. 77',
      'ch. 77',
      '§ 77',
      'fig. 77',
      'vol. 77',
      'line 77',
      'note 77',
      '77頁',
    ];
    const places = sources.flatMap(({ id }) => kinds.map((locator) => [{ source: id, locator }]));
    for (const style of STYLES)
      for (const text of (await set(style, 'en-GB', sources, places)).inText)
        expect(text, style).toContain('77');
    const sist = ['p. 5', '5', '5–7', '第3章'].map((locator) => [{ source: 'book', locator }]);
    expect((await set('sist02', 'ja-JP', [BOOK], sist)).inText).toEqual([
      '(1, p. 5)',
      '(1, p. 5)',
      '(1, pp. 5–7)',
      '(1, 第3章)',
    ]);
  });

  test('a source of which the title alone is known still reads well', async () => {
    const of = async (style: CitationStyle, locale: CitationLocale) =>
      (await set(style, locale, [TITLE_ALONE])).inText[0];
    expect(await of('apa', 'en-GB')).toBe('(*Only a Title*, n.d.)');
    expect(await of('chicago-author-date', 'ja-JP')).toBe('(「Only a title」, 日付なし)');
    expect(await of('apa', 'ko-KR')).toBe('(*Only a title*, 일자 없음)');
    expect(await of('chicago-fullnote-bibliography', 'en-GB')).toBe('‘Only a Title’, n.d.');
    const nameless = await set('apa', 'en-GB', [{ id: 'x', title: ' ' }]);
    expect(nameless.list).toEqual(['*Untitled source*. (n.d.).']);
  });
});

test.each([
  ['12', { label: 'page', locator: '12' }],
  ['pp. 4–9', { label: 'page', locator: '4–9' }],
  ['Paragraph 3', { label: 'paragraph', locator: '3' }],
  ['§ 5a', { label: 'section', locator: '5a' }],
  ['ch. iv', { label: 'chapter', locator: 'iv' }],
  ['第3章', { label: 'chapter', locator: '3' }],
  ['12頁', { label: 'page', locator: '12' }],
  ['제 4장', { label: 'chapter', locator: '4' }],
  ['15쪽', { label: 'page', locator: '15' }],
  ['Paragraph the last', { suffix: ', Paragraph the last' }],
  ['the postscript', { suffix: ', the postscript' }],
  ['line-up of speakers', { suffix: ', line-up of speakers' }],
  [' ', undefined],
])('where in a source: %s', (written, expected) => {
  expect(locatorOf(written)).toEqual(expected);
});

describe('what comes from anybody', () => {
  test('what is no CSL-JSON is left out, and it is said of which source', async () => {
    const csl = {
      type: 7,
      volume: { a: 1 },
      editor: 'Somebody',
      accessed: 'today',
      edition: '2',
      custom: {},
    };
    const { list, malformed } = await set('apa', 'en-US', [{ ...ARTICLE, csl }, BOOK]);
    expect(malformed).toEqual(['article']);
    expect(list[0]).toContain('The cost of tariffs');
  });

  test('a title is text: a mark that is not CSL’s stands as it was written', async () => {
    const title = 'Is 1 < 2 & <script>alert(1)</script> so';
    const { list } = await set('ieee', 'en-US', [{ id: 'x', title }]);
    expect(list).toEqual([`[1] “${title}.”`]);
  });

  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '<i>',
      '</b>',
      '“',
      "'",
      '山田 花子',
      '김, 철수',
      'a; b',
      '2020-05',
      'n.d.',
      '  ',
      '\0',
      '__proto__',
      'constructor',
    ),
  );
  const value = fc.oneof(
    word,
    fc.integer(),
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(fc.record({ family: word, given: word, literal: word }, { requiredKeys: [] }), { maxLength: 3 }),
    fc.record({ 'date-parts': fc.array(fc.array(fc.integer(), { maxLength: 4 }), { maxLength: 3 }) }),
    fc.record({ raw: word }),
  );
  const key = fc.constantFrom(
    ...[
      'type',
      'author',
      'editor',
      'issued',
      'accessed',
      'page',
      'volume',
      'edition',
      'language',
      'note',
      'DOI',
    ],
    ...['title-short', 'number', 'jurisdiction', 'multi', 'collection-title', '__proto__', 'genre', 'event'],
  );
  const type = fc.constantFrom(
    'book',
    'article-journal',
    'legal_case',
    'bill',
    'webpage',
    'chapter',
    'patent',
  );
  const source: fc.Arbitrary<Omit<Source, 'id'>> = fc.record(
    {
      title: word,
      author: word,
      publisher: word,
      column: word,
      date: word,
      address: word,
      csl: fc
        .tuple(fc.dictionary(key, value, { maxKeys: 6 }), type)
        .map(([rest, kind]) => ({ type: kind, ...rest })),
    },
    { requiredKeys: ['title'] },
  );

  test('never makes a style throw, nor an item vanish', async () => {
    const pairs = STYLES.flatMap((style) => LOCALES.map((locale) => [style, locale] as const));
    const formatters = await Promise.all(pairs.map((pair) => citationFormatter(...pair)));
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 8 }),
        word,
        fc.nat(pairs.length - 1),
        (fields, locator, pair) => {
          const sources = fields.map((each, index) => ({ ...each, id: `${index}` }));
          const places = sources.map(({ id }) => [{ source: id, locator }]);
          const { inText, bibliography } = formatters[pair]!.format(sources, places);
          expect(inText).toHaveLength(sources.length);
          expect(bibliography).toHaveLength(sources.length);
          for (const text of bibliography) expect(plainText(text)).not.toBe('');
        },
      ),
      { numRuns: 10 },
    );
  });
});
