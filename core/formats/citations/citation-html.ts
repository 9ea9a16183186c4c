import type { RichText, Run } from '../rich-text';

type Look = Omit<Run, 'text' | 'link'>;

const PIECE = /<(\/?)([a-z]+)([^<>]*)>|&#(\d+);|[^<&]+|[<&]/gu;
const LOOKS: Readonly<Record<string, Look>> = {
  i: { italic: true },
  em: { italic: true },
  b: { bold: true },
  strong: { bold: true },
  sup: { raised: true },
  sub: { lowered: true },
};
/** What the styles of a span change. */
const SPANS: Readonly<Record<string, Look>> = {
  'font-variant:small-caps': { smallCapitals: true },
  'font-variant: small-caps': { smallCapitals: true },
  'font-style:normal': { italic: false },
  'font-weight:normal': { bold: false },
};

/** What the processor writes as HTML, as text with its look. Marks that say nothing of the look go, and never are they the text’s own. */
export function ofCitationHtml(html: string): RichText {
  const looks: Look[] = [{}];
  const runs: Run[] = [];
  for (const [piece, slash, tag, attributes = '', code] of html.matchAll(PIECE)) {
    if (tag === undefined) {
      const text = code === undefined ? piece : String.fromCodePoint(Number(code));
      runs.push({ text: text.replace(/\s+/gu, ' '), ...looks.at(-1) });
    } else if (slash) {
      // What stood at the margin, a number say, is told apart from what follows.
      if (tag === 'div') runs.push({ text: ' ', ...looks.at(-1) });
      if (looks.length > 1) looks.pop();
    } else looks.push({ ...looks.at(-1), ...lookOf(tag, attributes) });
  }
  return tidied(runs).map(({ italic, ...run }) =>
    italic && !UPRIGHT.test(run.text) ? { ...run, italic } : run,
  );
}

function lookOf(tag: string, attributes: string): Look {
  const [, style = ''] = /style="([^";]*)/.exec(attributes) ?? [];
  if (tag === 'div' && attributes.includes('csl-left-margin')) return { margin: true };
  return LOOKS[tag] ?? SPANS[style] ?? {};
}

/** Scripts that are not set slanted. */
const UPRIGHT =
  /^(?=.*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])[^\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]*$/su;

/** Runs of one look as one, with no white space at the ends or twice. */
function tidied(runs: readonly Run[]): RichText {
  const merged: Run[] = [];
  for (const { text, ...look } of runs) {
    const set: Look = Object.fromEntries(Object.entries(look).filter(([, on]) => on));
    const last = merged.at(-1);
    const words = !last || last.text.endsWith(' ') ? text.trimStart() : text;
    if (words === '') continue;
    if (last && sameLook(last, set)) merged[merged.length - 1] = { ...last, text: last.text + words };
    else merged.push({ text: words, ...set });
  }
  const last = merged.pop();
  if (!last) return merged;
  const text = last.text.trimEnd();
  return text === '' ? tidied(merged) : [...merged, { ...last, text }];
}

function sameLook({ text: _, link: __, ...a }: Run, b: Look): boolean {
  const [one, other] = [Object.keys(a), Object.keys(b)];
  return one.length === other.length && one.every((key) => key in b);
}
