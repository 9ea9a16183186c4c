import { describe, expect, test } from 'vitest';
import { parseMap } from '../../../core/file/parse-map';
import { serialiseMap } from '../../../core/file/serialise-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { brokenInvariants } from '../../../core/model/invariants';

const s = (id: string, others: object = {}) => ({ id, kind: 'claim', text: id, ...others });
const r = (id: string, premises: string[], target: string, others: object = {}) => ({
  id,
  kind: 'supports',
  premises,
  target,
  ...others,
});

interface Parts {
  readonly statements?: object[];
  readonly relations?: object[];
  readonly sources?: object[];
  readonly view?: object;
}

/** Opens a file that has these parts; what comes out has to obey the invariants, and needs no second repair. */
function open(parts: Parts | string): { map: ArgumentMap; repairs: string[] } {
  const blank = {
    format: 'argument-map',
    version: 1,
    title: 'T',
    statements: [],
    relations: [],
    sources: [],
  };
  const parsed = parseMap(typeof parts === 'string' ? parts : JSON.stringify({ ...blank, ...parts }));
  if (!parsed.ok) throw new Error(parsed.error.message);
  expect(brokenInvariants(parsed.map)).toEqual([]);
  expect(parseMap(serialiseMap(parsed.map))).toStrictEqual({ ok: true, map: parsed.map, repairs: [] });
  return {
    map: parsed.map,
    repairs: parsed.repairs.map(({ location, message }) => `${location}: ${message}`),
  };
}

describe('ids that were given twice', () => {
  test('another statement gets an id of its own, and relations go on meaning the first', () => {
    const { map, repairs } = open({
      statements: [s('a'), s('a', { text: 'Other' }), s('a-2'), s('a', { text: 'Third' }), s('b')],
      relations: [r('r', ['a'], 'b')],
    });
    expect([...map.statements.keys()]).toEqual(['a', 'a-3', 'a-2', 'a-4', 'b']);
    expect(map.statements.get('a-3')?.text).toBe('Other');
    expect(map.relations.get('r')?.premises).toEqual(['a']);
    expect(repairs).toEqual([
      'statements[1].id: The id “a” was in use already. This one is now “a-3”; what names “a” means the first.',
      'statements[3].id: The id “a” was in use already. This one is now “a-4”; what names “a” means the first.',
    ]);
  });

  test('a statement that stands there twice, to the last key, is kept once', () => {
    const { map, repairs } = open({
      statements: [s('a', { x: 1 }), { x: 1, text: 'a', kind: 'claim', id: 'a' }],
    });
    expect(map.statements.size).toBe(1);
    expect(repairs).toEqual([
      'statements[1].id: “a” stood there twice, with nothing different. One was left out.',
    ]);
  });

  test('a relation gives way to a statement, and a new id to a relation', () => {
    const { map, repairs } = open({
      statements: [s('a'), s('b'), s('a', { text: 'Other' })],
      relations: [r('a', ['a'], 'b'), r('a-2', ['b'], 'a')],
    });
    expect([...map.statements.keys()]).toEqual(['a', 'b', 'a-3']);
    expect([...map.relations.keys()]).toEqual(['a-4', 'a-2']);
    expect(repairs).toHaveLength(2);
  });

  test('sources have ids of their own', () => {
    const { map, repairs } = open({
      statements: [s('a', { citations: [{ source: 'a' }] })],
      sources: [
        { id: 'a', title: 'A' },
        { id: 'a', title: 'B' },
      ],
    });
    expect([...map.sources.values()]).toEqual([
      { id: 'a', title: 'A' },
      { id: 'a-2', title: 'B' },
    ]);
    expect(repairs).toHaveLength(1);
  });

  test('an id as long as an id may be', () => {
    const id = 'x'.repeat(200);
    const { map } = open({ statements: [s(id), s(id, { text: '1' }), s(id, { text: '2' })] });
    expect([...map.statements.keys()]).toEqual([id, 'renamed-2', 'renamed-3']);
  });
});

describe('relations that do not hold', () => {
  const statements = [s('a'), s('b'), s('c')];

  test('premises that are no statements are left out', () => {
    const { map, repairs } = open({ statements, relations: [r('r', ['a', 'gone', 'b', 'r'], 'c')] });
    expect(map.relations.get('r')?.premises).toEqual(['a', 'b']);
    expect(repairs).toEqual([
      'relations[0].premises[1]: There is no statement “gone”. It is no longer a premise of this relation.',
      'relations[0].premises[3]: There is no statement “r”. It is no longer a premise of this relation.',
    ]);
  });

  test('a premise counts once', () => {
    const { map, repairs } = open({ statements, relations: [r('r', ['a', 'b', 'a'], 'c')] });
    expect(map.relations.get('r')?.premises).toEqual(['a', 'b']);
    expect(repairs).toEqual([
      'relations[0].premises[2]: “a” is a premise of this relation twice. It now is once.',
    ]);
  });

  test('no statement bears on itself', () => {
    const { map, repairs } = open({ statements, relations: [r('r', ['a', 'c'], 'c'), r('q', ['b'], 'b')] });
    expect([...map.relations.values()]).toEqual([r('r', ['a'], 'c')]);
    expect(repairs).toEqual([
      'relations[0].premises[1]: “c” cannot bear on itself. It is no longer a premise of this relation.',
      'relations[1].premises[0]: “b” cannot bear on itself. It is no longer a premise of this relation.',
      'relations[1].premises: No premise is left. The relation “q” (“b” supports “b”) was left out.',
    ]);
  });

  test('a relation without premises is left out, and its undercuts with it; what they held is said', () => {
    const relations = [r('u', ['b'], 'r', { note: 'Why?' }), r('r', [], 'c'), r('v', ['a'], 'u')];
    const { map, repairs } = open({ statements, relations });
    expect(map.relations.size).toBe(0);
    expect(repairs).toEqual([
      'relations[1].premises: No premise is left. The relation “r” (nothing supports “c”) was left out.',
      'relations[0].target: The relation “r” that it bears on was itself left out, or bears on it in a circle. The relation “u” (“b” supports “r”) was left out. It also held { "note": "Why?" }.',
      'relations[2].target: The relation “u” that it bears on was itself left out, or bears on it in a circle. The relation “v” (“a” supports “u”) was left out.',
    ]);
  });

  test('a target that is not there', () => {
    const { map, repairs } = open({ statements, relations: [r('r', ['a', 'b'], 'gone')] });
    expect(map.relations.size).toBe(0);
    expect(repairs).toEqual([
      'relations[0].target: There is no statement or relation “gone”. The relation “r” (“a” and “b” supports “gone”) was left out.',
    ]);
  });

  test('undercuts in a circle, of itself and of each other', () => {
    const relations = [
      r('self', ['a'], 'self'),
      r('x', ['a'], 'y'),
      r('y', ['b'], 'x'),
      r('z', ['c'], 'y'),
      r('ok', ['a'], 'b'),
    ];
    const { map, repairs } = open({ statements, relations });
    expect([...map.relations.keys()]).toEqual(['ok']);
    expect(repairs.map((repair) => repair.split(':')[0])).toEqual(
      [0, 1, 2, 3].map((n) => `relations[${n}].target`),
    );
  });

  test('circles of statements and undercuts of undercuts are left alone', () => {
    const relations = [r('1', ['a'], 'b'), r('2', ['b'], 'a'), r('4', ['c'], '3'), r('3', ['c'], '1')];
    const { map, repairs } = open({ statements, relations });
    expect(map.relations.size).toBe(4);
    expect(repairs).toEqual([]);
  });
});

describe('citations, places and texts', () => {
  test('a missing source is added, so that what was written about it stays', () => {
    const citations = [
      { source: 'gone', locator: 'p. 3' },
      { source: 'gone', passage: { exact: 'words', start: 4, end: 9 } },
    ];
    const { map, repairs } = open({ statements: [s('a', { citations })] });
    expect(map.statements.get('a')?.citations).toEqual(citations);
    expect(map.sources.get('gone')).toEqual({ id: 'gone', title: 'Missing source (gone)' });
    expect(repairs).toEqual([
      'statements[0].citations[0].source: There is no source “gone”. One was added, with the title “Missing source (gone)”, to be filled in.',
    ]);
  });

  test.each([
    [{ start: 3, end: 2 }, 'start 3, end 2'],
    [{ start: 3 }, 'start 3, end missing'],
    [{ end: 3 }, 'start missing, end 3'],
    [{ start: 0, end: 11 }, 'start 0, end 11'],
  ])('a passage at %o does not fit ten characters', (offsets, told) => {
    const passage = { exact: 'words', prefix: 'the', x: 1 };
    const { map, repairs } = open({
      statements: [s('a', { citations: [{ source: 'q', y: 2, passage: { ...passage, ...offsets } }] })],
      sources: [{ id: 'q', title: 'Q', text: '0123456789' }],
    });
    expect(map.statements.get('a')?.citations).toEqual([{ source: 'q', y: 2, passage }]);
    expect(repairs).toEqual([
      `statements[0].citations[0].passage: The passage’s span (${told}) does not fit its source’s text. It was left out; the passage’s words are kept.`,
    ]);
  });

  test('places of what is not there, or out of reach, or with an id inside', () => {
    const places = { a: { x: 1, y: 2, id: 'q', z: 3 }, gone: { x: 4, y: 5 }, b: { x: 1e300, y: 0 } };
    const { map, repairs } = open({ statements: [s('a'), s('b')], view: { places, zoom: 2 } });
    expect([...map.places.values()]).toEqual([{ id: 'a', x: 1, y: 2, z: 3 }]);
    expect(map.view).toEqual({ zoom: 2 });
    expect(repairs).toEqual([
      'view.places.a: A place has no id of its own. It was left out: "q".',
      'view.places.gone: There is no statement “gone”. Its place {"x":4,"y":5} was left out.',
      'view.places.b: The place of “b” {"x":1e+300,"y":0} is out of reach. It was left out, and Crux finds another.',
    ]);
  });

  test('halves of characters are replaced in texts and kept elsewhere', () => {
    const { map, repairs } = open({
      statements: [
        s('a\ud800', { text: 'x\udc00y', tags: ['\ud83d', 'ok'], other: '\ud800', citations: [] }),
      ],
    });
    expect([...map.statements.values()]).toEqual([
      { ...s('a\ud800'), text: 'x\ufffdy', tags: ['\ufffd', 'ok'], other: '\ud800', citations: [] },
    ]);
    expect(repairs.map((repair) => repair.split(':')[0])).toEqual([
      'statements[0].text',
      'statements[0].tags[0]',
    ]);
  });

  test('a number with too many digits', () => {
    const { map, repairs } = open(
      '{"format":"argument-map","version":1,"title":"","statements":[],"relations":[],"sources":[],\n"n":9007199254740993,"m":12345000000000000000000}',
    );
    expect(map.extra).toEqual({ n: 9007199254740992, m: 12345000000000000000000 });
    expect(repairs).toEqual([
      'line 2, column 5: The number 9007199254740993 has more digits than Crux can keep. It is now 9007199254740992.',
    ]);
  });
});

describe('what is no fault', () => {
  test('a byte order mark, CRLF, and keys and records in any order', () => {
    const text =
      '\ufeff{\r\n"sources":[],"relations":[],\r\n"statements":[{"text":"b","id":"b","kind":"claim"},{"text":"a","id":"a","kind":"claim"}],"title":"T","version":1,"format":"argument-map"}';
    const { map, repairs } = open(text);
    expect(repairs).toEqual([]);
    expect(Object.keys(JSON.parse(serialiseMap(map)))).toEqual([
      'format',
      'version',
      'title',
      'statements',
      'relations',
      'sources',
      'view',
    ]);
    expect(JSON.parse(serialiseMap(map)).statements.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
  });

  test('keys named __proto__ and constructor are keys like others, and pollute nothing', () => {
    const { map } = open(
      '{"format":"argument-map","version":1,"title":"","statements":[{"id":"__proto__","kind":"claim","text":"","__proto__":{"polluted":1}}],"relations":[],"sources":[],"view":{"places":{"__proto__":{"x":1,"y":2}}},"__proto__":{"polluted":1},"constructor":2}',
    );
    expect({}).not.toHaveProperty('polluted');
    expect(map.statements.get('__proto__')).not.toHaveProperty('polluted');
    expect(serialiseMap(map).match(/"__proto__"/g)).toHaveLength(4);
  });
});
