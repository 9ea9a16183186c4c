import fc from 'fast-check';

const ODD_TEXTS = [
  '',
  ' ',
  '한국과 일본의 관계',
  '東京はなぜためらうのか。',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦 e\u0301 🇯🇵',
  'two\nlines\r\nand a tab\t',
  '"quoted" \\ back\\slash / </script>',
  '\u0000\u0007\u2028\u2029\ufeff\u200f',
  '__proto__',
];

/** A text that somebody might write: now and then empty, odd, or of characters from all of Unicode. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** An id: opaque, so it may look like anything, a number or a key that objects have of their own included. */
export const arbitraryId: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/) },
  { weight: 1, arbitrary: fc.nat(20).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'places', '{}', ' ', 'é', '🗺️'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }) },
);

/** Keys that no Crux knows, with JSON values, `__proto__` among them. */
export const arbitraryUnknownKeys: fc.Arbitrary<Record<string, unknown>> = fc
  .array(
    fc.tuple(fc.constantFrom('x-note', '10', '9', '__proto__', 'ключ', 'a b'), fc.jsonValue({ maxDepth: 2 })),
    {
      maxLength: 3,
    },
  )
  // Through the text of JSON, which has no −0 and makes an own key of `__proto__`.
  .map((entries) => JSON.parse(JSON.stringify(Object.fromEntries(entries))));
