import {
  type CitationLocale,
  type CitationStyle,
  isCitationLocale,
  isCitationStyle,
} from '../../../core/formats/citations/citation-styles';
import { stateField } from '../../ui/state-field';

/** How citations are set in papers: in a style, or in Crux's own form. It is about a person, so it is kept in the page. */
export interface CitationChoice {
  readonly style: CitationStyle | 'plain';
  readonly locale: CitationLocale;
}

const KEY = 'crux-citations';

/** What was chosen last. */
export const citationChoiceField = stateField<CitationChoice>({
  name: 'citation choice',
  initial: lastChoice(),
});

/** Chooses how citations are set, from now on and the next time. */
export function chooseCitations(changed: Partial<CitationChoice>): void {
  citationChoiceField.patch(changed);
  try {
    localStorage.setItem(KEY, JSON.stringify(citationChoiceField.get()));
  } catch {
    // Private windows may refuse.
  }
}

/** What was kept; what was never chosen, or cannot be, is as it is from the start. */
export function lastChoice(): CitationChoice {
  const usual: CitationChoice = { style: 'plain', locale: usualLocale(navigator.language) };
  try {
    const { style, locale } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<CitationChoice>;
    return {
      style: isCitationStyle(style) ? style : usual.style,
      locale: isCitationLocale(locale) ? locale : usual.locale,
    };
  } catch {
    return usual;
  }
}

function usualLocale(language: string): CitationLocale {
  if (/^ja\b/i.test(language)) return 'ja-JP';
  if (/^ko\b/i.test(language)) return 'ko-KR';
  return /^en-US\b/i.test(language) ? 'en-US' : 'en-GB';
}
