import { MAX_DEPTH } from './limits';
import { skipJsonString } from './skip-json-string';

/** Where and why a text is not JSON, or is JSON that could not be kept as it is. Offsets count UTF-16 units. */
export type JsonFault =
  | { readonly kind: 'syntax'; readonly offset: number; readonly expected: string }
  | { readonly kind: 'deep'; readonly offset: number }
  | { readonly kind: 'twice'; readonly offset: number; readonly key: string }
  | { readonly kind: 'too-great'; readonly offset: number };

/** What a look through a JSON text found. */
export interface JsonScan {
  /** The first fault; absent if `JSON.parse` will read the text and keep all of it but the inexact numbers. */
  readonly fault?: JsonFault;
  /** Offsets of whole numbers with more digits than a number can keep. */
  readonly inexact: readonly number[];
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

const VALUE = 'a value (text in quotation marks, a number, a list, …)';
const KEY = 'a name in quotation marks';

/** What may stand at a location. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/**
 * Looks through a text as RFC 8259 has it. `JSON.parse` says where it stumbled only in words that differ from engine to
 * engine; it drops the first of two values of one name, makes Infinity of 1e999 and rounds long numbers without a
 * word; and what it read may be nested too deep to be written again. Parsers in packages say the location, but not the
 * other three: so it is by hand. O(n), and not recursive.
 */
export function scanJson(text: string): JsonScan {
  const inexact: number[] = [];
  /** The keys seen so far in each object around the current location; null for a list. */
  const around: (Set<string> | null)[] = [];
  let expected: Expected = 'value';
  let at = 0;

  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const stop = (fault: JsonFault): JsonScan => ({ fault, inexact });
  const syntax = (what: string): JsonScan => stop({ kind: 'syntax', offset: at, expected: what });
  const afterValue = (): Expected => (around.length === 0 ? 'nothing' : ', or end');
  const close = (): void => {
    at++;
    around.pop();
    expected = afterValue();
  };

  for (;;) {
    skip(SPACE);
    const found = text[at];
    const inside = around.at(-1);
    switch (expected) {
      case 'nothing':
        return found === undefined ? { inexact } : syntax('the end of the file');
      case ':':
        if (found !== ':') return syntax('a colon (:) after the name');
        at++;
        expected = 'value';
        continue;
      case ', or end':
        if (found === ',') {
          at++;
          expected = inside ? 'key' : 'value';
        } else if (found === (inside ? '}' : ']')) close();
        else return syntax(`a comma or a closing ${inside ? '}' : ']'}`);
        continue;
      case 'key':
      case 'key or }': {
        if (found === '}' && expected === 'key or }') {
          close();
          continue;
        }
        if (found !== '"') return syntax(expected === 'key' ? KEY : `${KEY} or a closing }`);
        const string = skipJsonString(text, at);
        if ('broken' in string)
          return stop({ kind: 'syntax', offset: string.broken, expected: string.expected });
        const key: string = JSON.parse(text.slice(at, string.end));
        if (inside!.has(key)) return stop({ kind: 'twice', offset: at, key });
        inside!.add(key);
        at = string.end;
        expected = ':';
        continue;
      }
    }

    if (found === ']' && expected === 'value or ]') {
      close();
    } else if (found === '{' || found === '[') {
      if (around.length === MAX_DEPTH) return stop({ kind: 'deep', offset: at });
      at++;
      around.push(found === '{' ? new Set() : null);
      expected = found === '{' ? 'key or }' : 'value or ]';
    } else if (found === '"') {
      const string = skipJsonString(text, at);
      if ('broken' in string)
        return stop({ kind: 'syntax', offset: string.broken, expected: string.expected });
      at = string.end;
      expected = afterValue();
    } else {
      const start = at;
      if (skip(NUMBER)) {
        const digits = text.slice(start, at);
        if (!Number.isFinite(Number(digits))) return stop({ kind: 'too-great', offset: start });
        if (isRounded(digits)) inexact.push(start);
      } else if (!skip(WORD)) return syntax(expected === 'value or ]' ? `${VALUE} or a closing ]` : VALUE);
      expected = afterValue();
    }
  }
}

/** Whether a whole number comes out as another one when it is read and written again. 15 digits always fit. */
function isRounded(digits: string): boolean {
  if (digits.length <= 15 || !/^-?\d+$/.test(digits)) return false;
  return significant(digits) !== significant(String(Number(digits)));
}

/** The digits that count: 1.25e+30 and 1250…0 both give 125. */
function significant(number: string): string {
  return number.replace(/e.*$/, '').replace('.', '').replace(/0+$/, '');
}
