const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Where a JSON string ends, just after its closing quotation mark; or where it is broken, and what was expected there. */
export type SkippedString = { readonly end: number } | { readonly broken: number; readonly expected: string };

/** Skips the JSON string whose opening quotation mark is at `start`. One pass, so that it may be as long as the file. */
export function skipJsonString(text: string, start: number): SkippedString {
  let at = start + 1;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return { end: at + 1 };
    if (unit === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) {
        const torn = at + 6 > text.length;
        if (torn && /^\\(?:u[0-9a-fA-F]*)?$/.test(text.slice(at))) return unclosed(text.length);
        return {
          broken: at,
          expected: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four digits from 0 to F',
        };
      }
      at = ESCAPE.lastIndex;
    } else if (unit >= SPACE) at++;
    else return unclosed(Math.min(at, text.length)); // A control character, or NaN at the end of the text.
  }
}

function unclosed(broken: number): SkippedString {
  return { broken, expected: 'the quotation mark (") that ends the text before it' };
}
