import ranges from '@fontsource/inter/unicode.json';

/** For each file of Inter, by its path, what reads it as a `data:` address; a part of the build, so that nothing is fetched. */
const files = import.meta.glob<string>(
  '../../node_modules/@fontsource/inter/files/inter-*-{400,600}-normal.woff2',
  {
    query: '?inline',
    import: 'default',
  },
);

/**
 * The `@font-face` rules that a text needs, with the fonts in them: those subsets of Inter that have a character of it.
 * Characters that Inter does not have are drawn in fonts of the system, as on the screen.
 */
export async function fontFaces(text: string): Promise<string> {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0)!);
  const used = Object.entries(ranges).filter(([, range]) => codes.some((code) => isWithin(range, code)));
  const rules = used.flatMap(([subset, range]) =>
    [400, 600].map((weight) => fontFace(subset, weight, range)),
  );
  return (await Promise.all(rules)).join('\n');
}

async function fontFace(subset: string, weight: number, range: string): Promise<string> {
  const path = `../../node_modules/@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`;
  const address = await files[path]!();
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(${address}) format("woff2");unicode-range:${range}}`;
}

/** Whether a CSS unicode range, such as `U+0100-02BA,U+2020`, has a code point. */
function isWithin(range: string, code: number): boolean {
  return range.split(',').some((part) => {
    const [first, last = first] = part.slice('U+'.length).split('-');
    return code >= Number.parseInt(first!, 16) && code <= Number.parseInt(last!, 16);
  });
}
