import type { CitationLocale, CitationStyle } from '../../../core/formats/citations/citation-styles';
import { citationFormatter } from '../../../core/formats/citations/format-citations';
import { type References, styledReferences, type WithSources } from '../../../core/formats/references';
import type { Citation } from '../../../core/model/argument-map';

/** Citations that are to be set in a style: with hundreds of sources it takes seconds. All in it can be cloned. */
export interface CitationJob extends WithSources {
  readonly paragraphs: readonly (readonly Citation[])[];
  readonly style: CitationStyle;
  readonly locale: CitationLocale;
}

/** Sets citations. The processor is read when it is first asked for. */
export async function doCitationJob({
  style,
  locale,
  paragraphs,
  sources,
}: CitationJob): Promise<References> {
  return styledReferences({ sources }, paragraphs, await citationFormatter(style, locale));
}
