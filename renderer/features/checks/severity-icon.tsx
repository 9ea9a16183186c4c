import { CircleX, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../../core/check/check';

const ICONS: Readonly<Record<Severity, LucideIcon>> = { error: CircleX, warning: TriangleAlert, note: Info };

/** The sign of a severity; its name is said beside it. */
export function SeverityIcon({ severity, size = 16 }: { severity: Severity; size?: number }) {
  const Icon = ICONS[severity];
  return <Icon className="severity" data-severity={severity} size={size} aria-hidden="true" />;
}
