import { useId } from 'react';
import {
  CITATION_LOCALES,
  CITATION_STYLES,
  type CitationLocale,
} from '../../../core/formats/citations/citation-styles';
import { type CitationChoice, chooseCitations, citationChoiceField } from './citation-choice';
import '../../ui/style/dialog-fields.css';
import '../../ui/style/field.css';
import './citation-fields.css';

/** How citations are set: the style, and for one that has words of its own the language of these. */
export function CitationFields() {
  const { style, locale } = citationChoiceField.use();
  const [styleField, localeField] = [useId(), useId()];
  return (
    <div className="citation-fields">
      <label className="export-label" htmlFor={styleField}>
        Citations
      </label>
      <select
        id={styleField}
        className="field-input citation-choice"
        value={style}
        onChange={({ target }) => chooseCitations({ style: target.value as CitationChoice['style'] })}
      >
        <option value="plain">Footnotes</option>
        {Object.entries(CITATION_STYLES).map(([name, title]) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
      {style !== 'plain' && (
        <span className="citation-language">
          <label className="export-label" htmlFor={localeField}>
            in
          </label>
          <select
            id={localeField}
            className="field-input citation-choice"
            aria-label="Language of citations"
            value={locale}
            onChange={({ target }) => chooseCitations({ locale: target.value as CitationLocale })}
          >
            {Object.entries(CITATION_LOCALES).map(([name, title]) => (
              <option key={name} value={name} lang={name}>
                {title}
              </option>
            ))}
          </select>
        </span>
      )}
    </div>
  );
}
