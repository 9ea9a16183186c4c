import type { Cluster, XmlNode } from 'citeproc';
import type { Source } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { type CslItem, cslOfSource } from '../bibliography/csl-source';
import type { RichText } from '../rich-text';
import { readLocale, readStyle } from './citation-data';
import { ofCitationHtml } from './citation-html';
import type { CitationLocale, CitationStyle } from './citation-styles';
import { locatorAsWritten, locatorOf } from './locator';
import { namesInOrder } from './names-in-order';
import { soundItem } from './sound-item';

/** A cluster where sources are cited together: “(Doe, 2020; Roe, 2021, p. 3)”. */
export type CitedTogether = readonly { readonly source: Id; readonly locator?: string }[];

/** Citations in one style, and the sources in the order in which the style lists them. */
interface FormattedCitations {
  /** One for each cluster, in order: what stands in the text, or in a footnote where the style sets notes. */
  readonly inText: readonly RichText[];
  readonly bibliography: readonly RichText[];
  /** Sources that came with something which is no CSL-JSON; it was left out. */
  readonly malformed: readonly Id[];
}

/** Citations in one style and language. */
export interface CitationFormatter {
  /** Whether the style sets what is cited in footnotes. */
  readonly inNotes: boolean;
  /**
   * Formats citations of sources. It depends on what it is given alone. It throws what the processor throws, which nobody has seen it
   * do with items that are sound.
   */
  format(sources: readonly Source[], clusters: readonly CitedTogether[]): FormattedCitations;
}

/** Reads the processor (citeproc-js), a style and a locale of the Citation Style Language 1.0.2. */
export async function citationFormatter(
  style: CitationStyle,
  locale: CitationLocale,
): Promise<CitationFormatter> {
  const [{ default: CSL }, styleOf, localeOf, usualOf] = await Promise.all([
    import('citeproc'),
    readStyle(style),
    readLocale(locale),
    readLocale('en-US'),
  ]);
  const inNotes = styleOf().attrs.class === 'note';
  const readLocator = setsLocators(styleOf()) ? locatorOf : locatorAsWritten;
  const format: CitationFormatter['format'] = (sources, citedTogether) => {
    // Ids are anybody's; the processor gets its own.
    const keys = new Map(sources.map(({ id }, index) => [id, `source-${index}`]));
    const sound = sources.map((source) => soundItem(cslOfSource(source)));
    const items = new Map(
      sources.map(({ id }, index) => [keys.get(id)!, itemOf(sound[index]!.item, keys.get(id)!)]),
    );
    const host = {
      // What a locale does not say is said as in the usual one.
      retrieveLocale: (name: string): XmlNode => (name === locale ? localeOf() : usualOf()),
      retrieveItem: (key: string): object => items.get(key)!,
    };
    const engine = new CSL.Engine(host, styleOf(), locale, true);
    const clusters = citedTogether.map((cluster, index) =>
      clusterOf(cluster, index, inNotes, keys, readLocator),
    );
    const written = engine.rebuildProcessorState(clusters);
    const list = engine.makeBibliography();
    return {
      inText: written.map(([, , html]) => ofCitationHtml(html)),
      bibliography: list ? list[1].map(ofCitationHtml) : [],
      malformed: sources.filter((_, index) => sound[index]!.malformed).map(({ id }) => id),
    };
  };
  return { inNotes, format };
}

/** Whether a style says where in a source a citation points to. SIST 02 does not, and the processor would drop it unsaid. */
function setsLocators({ name, attrs, children }: XmlNode): boolean {
  if ((name === 'text' || name === 'number') && attrs.variable === 'locator') return true;
  return children.some((child) => typeof child !== 'string' && setsLocators(child));
}

function itemOf(item: CslItem, id: string): CslItem {
  return { ...namesInOrder(item), id, title: item.title?.trim() || 'Untitled source' };
}

function clusterOf(
  cluster: CitedTogether,
  index: number,
  inNotes: boolean,
  keys: ReadonlyMap<Id, string>,
  readLocator: typeof locatorOf,
): Cluster {
  return {
    citationID: `cluster-${index}`,
    citationItems: cluster.map(({ source, locator = '' }) => ({
      id: keys.get(source)!,
      ...readLocator(locator),
    })),
    properties: { noteIndex: inNotes ? index + 1 : 0 },
  };
}
