/** Characters by which a text could do something to a terminal, or show itself otherwise than it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that it is about.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

/**
 * A text with its control characters shown and no longer in force: a map may come from anybody. Line breaks and tabs stay.
 */
export function shown(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(PICTURES + code);
    return code === 0x7f ? PICTURE_OF_DELETE : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** The same for a text that must stay on its line. */
export function shownOnOneLine(text: string): string {
  return shown(text).replace(/[\n\t\u2028\u2029]/g, ' ');
}

/** A value as JSON in which every control character is written as its number, which any reader of JSON takes for the same. */
export function shownJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    CONTROLS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Prints what was asked for, on standard output. All text of `crux` goes through here, and files do not. */
export function print(text: string): void {
  process.stdout.write(shown(text));
}

/** Says something to the person, on standard error: standard output is for what was asked for. */
export function say(message: string): void {
  process.stderr.write(`crux: ${shown(message)}\n`);
}
