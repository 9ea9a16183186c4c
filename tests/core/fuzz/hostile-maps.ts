import { fileWith } from '../file/bad-file';

type Record = { readonly id: string; readonly [key: string]: unknown };
const claim = (id: string, text: string, more: object = {}): Record => ({ id, kind: 'claim', text, ...more });
const supports = (id: string, premise: string, target: string): Record => ({
  id,
  kind: 'supports',
  premises: [premise],
  target,
});
const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
const statements = (...records: Record[]) => fileWith({ statements: records });

/** What takes longer than there is time for in every test run has its full size in the long form alone. */
const LONG = process.env.CRUX_MUTANTS !== undefined;
const MANY = LONG ? 100_000 : 10_000;
const BYTES = LONG ? 10_000_000 : 1_000_000;
const CHAIN = LONG ? 20_000 : 5000;

const MARKUP = [
  '<script>parent.stolen = 1</script>',
  '<img src=x onerror="stolen()">',
  '</text></svg><foreignObject><iframe src="file:///etc/passwd"></iframe></foreignObject>',
  '"><a href="javascript:stolen()">click</a>',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '{{stolen()}} {{constructor.constructor("stolen()")()}}',
];

/** Maps that somebody made to do harm, by what is in them. What they are expected to become stands first. */
export const HOSTILE_MAPS: readonly (readonly ['opens' | 'is refused', string, () => string])[] = [
  [
    'opens',
    'markup, script and event handlers',
    () => statements(...MARKUP.map((text, n) => claim(`s${n}`, text))),
  ],
  [
    'opens',
    'markup in ids, titles and notes',
    () =>
      fileWith({
        title: MARKUP[2],
        statements: MARKUP.map((text) => claim(text, 'x', { notes: text, tags: [text] })),
      }),
  ],
  [
    'opens',
    'javascript: and file: addresses',
    () =>
      fileWith({
        statements: [claim('s', 'x', { citations: [{ source: 'a' }, { source: 'b' }] })],
        sources: [
          { id: 'a', title: 'A', address: 'javascript:stolen()' },
          { id: 'b', title: 'B', address: 'file:///etc/passwd' },
        ],
      }),
  ],
  [
    'opens',
    'keys that every object inherits',
    () =>
      statements(claim('s', 'x')).replace(
        '"text"',
        '"__proto__": {"polluted": 1}, "constructor": {"prototype": 1}, "toString": 1, "text"',
      ),
  ],
  [
    'opens',
    'ids that every object inherits',
    () =>
      fileWith({
        statements: ['__proto__', 'constructor', 'hasOwnProperty'].map((id) => claim(id, id)),
        relations: [supports('toString', '__proto__', 'constructor')],
        view: { places: { constructor: { x: 1, y: 2 } } },
      }),
  ],
  [
    'is refused',
    'lists in lists without end',
    () => statements(claim('s', 'x')).replace('"x"', `${'['.repeat(1e6)}${']'.repeat(1e6)}`),
  ],
  ['is refused', 'a million lists that are never closed', () => '['.repeat(1_000_000)],
  ['opens', 'a text of 10 MB', () => statements(claim('s', 'word '.repeat(2_000_000)))],
  ['opens', 'a word of 10 MB', () => statements(claim('s', 'w'.repeat(10_000_000)))],
  ['opens', `${BYTES} lines`, () => statements(claim('s', '\n'.repeat(BYTES)))],
  [
    'opens',
    `a title, notes and a source of ${BYTES} letters`,
    () =>
      fileWith({
        title: 'w'.repeat(BYTES),
        statements: [claim('s', 'x', { notes: 'w'.repeat(BYTES), citations: [{ source: 'a' }] })],
        sources: [{ id: 'a', title: 'w'.repeat(BYTES) }],
      }),
  ],
  ['opens', 'halves of surrogate pairs', () => statements(claim('s', '\ud83d a \ude00 b \udc00\ud800'))],
  [
    'opens',
    'overrides of the direction of writing',
    () => statements(claim('s', '\u202eevil\u2066\u2067\u2068 '.repeat(500))),
  ],
  ['opens', 'marks upon marks', () => statements(claim('s', `a${'\u0301'.repeat(5_000_000)}`))],
  ['opens', 'the same id a thousand times', () => statements(...many(1000, (n) => claim('s', `${n}`)))],
  [
    'opens',
    'relations in a circle, and upon each other',
    () =>
      fileWith({
        statements: many(50, (n) => claim(`s${n}`, `${n}`)),
        relations: [
          ...many(50, (n) => supports(`r${n}`, `s${n}`, `s${(n + 1) % 50}`)),
          ...many(50, (n) => supports(`u${n}`, `s${n}`, `u${(n + 1) % 50}`)),
        ],
      }),
  ],
  ['is refused', 'a million statements', () => fileWith({ statements: many(1_000_000, () => ({})) })],
  ['opens', `${MANY} statements`, () => fileWith({ statements: many(MANY, (n) => claim(`s${n}`, '')) })],
  [
    'opens',
    `a chain of ${CHAIN}`,
    () =>
      fileWith({
        statements: many(CHAIN, (n) => claim(`s${n}`, `${n}`)),
        relations: many(CHAIN - 1, (n) => supports(`r${n}`, `s${n + 1}`, `s${n}`)),
      }),
  ],
  [
    'opens',
    'places at the end of the numbers',
    () =>
      fileWith({
        statements: [claim('s', 'x'), claim('t', 'y')],
        view: { places: { s: { x: 1.7e308, y: -1.7e308 }, t: { x: -1.7e308, y: 1.7e308 } } },
      }),
  ],
];
