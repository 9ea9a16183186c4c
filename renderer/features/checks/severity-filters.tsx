import { SEVERITIES, type Severity } from '../../../core/check/check';
import { findingsField } from './findings';
import { panelField, toggleSeverity } from './panel';
import { SeverityIcon } from './severity-icon';

const PLURALS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

/** Which severities are shown, and how many findings each has that nobody ignores. */
export function SeverityFilters() {
  const all = findingsField.use((state) => state.all);
  const hidden = panelField.use((state) => state.hidden);
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, ignored } of all) if (ignored === undefined) counts[severity]++;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div className="severity-filters" role="group" aria-label="Severities shown">
      {SEVERITIES.map((severity) => (
        <button
          key={severity}
          type="button"
          className="severity-filter"
          aria-pressed={!hidden.has(severity)}
          aria-label={`${PLURALS[severity]}: ${counts[severity]}`}
          title={`Show ${PLURALS[severity].toLowerCase()}`}
          onClick={() => toggleSeverity(severity)}
        >
          <SeverityIcon severity={severity} size={14} />
          {counts[severity]}
        </button>
      ))}
    </div>
  );
}
