import { panesField } from '../../state/panes';
import { badgeWords, findingsField } from './findings';
import { SeverityIcon } from './severity-icon';
import './severity.css';

/** What was found at a statement, on the corner of its box. It lies over the drawing, which stays as pictures have it. */
export function FindingBadge({ id }: { id: string }) {
  const shown = panesField.use(({ badges }) => badges);
  const badge = findingsField.use(({ badges }) => badges.get(id));
  if (!badge || !shown) return null;
  const words = badgeWords(badge);
  return (
    <span
      className="finding-badge"
      data-severity={badge.severity}
      role="img"
      aria-label={words}
      title={words}
    >
      <SeverityIcon severity={badge.severity} size={14} />
    </span>
  );
}
