import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { scanJson } from '../../../core/file/scan-json';

// Generated maps and huge texts take their time on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with a character taken out, put in, or exchanged; and texts made of what JSON is made of. */
const almostJson = fc.oneof(
  fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.nat(1),
      fc.constantFrom('', '"', ',', '}', ']', '\\', '\n', '-', '0', '.', 'e', '\u2028'),
    )
    .map(([text, at, out, put]) => {
      const i = at % (text.length + 1);
      return text.slice(0, i) + put + text.slice(i + out);
    }),
  fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n0-1.eEu+a', 'true', 'null', '"a":', '\\u00e9') }),
);

test('finds a fault where JSON.parse finds one, and nowhere else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), almostJson), (text) => {
      const { fault } = scanJson(text);
      if (fault && fault.kind !== 'syntax') return;
      expect(fault === undefined).toBe(parses(text));
      if (fault) expect(fault.offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});

test('the text before a fault can be the beginning of JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      const torn = text.slice(0, at % text.length);
      const { fault } = scanJson(torn);
      if (parses(torn) || fault?.kind !== 'syntax') return;
      // Only within a word such as `true`, or a number, is the place that of its first character.
      expect(torn.slice(fault.offset)).toMatch(/^(-|-?\d+[.eE+-]*|t\w*|f\w*|n\w*|[.eE].*)?$/);
    }),
    { numRuns: 1000 },
  );
});

test('a text as long as a file may be, in one string', () => {
  expect(scanJson(`["${'a'.repeat(60_000_000)}"]`)).toEqual({ inexact: [] });
});
