import { kindIcons } from '../../core/draw/kind-icons';
import type { StatementKind } from '../../core/model/kinds';
import { IconShapes } from './icon-shapes';

/** The icon of a kind in its colour, for menus. */
export function KindIcon({ kind, size }: { kind: StatementKind; size: number }) {
  return (
    <svg
      className="kind-icon"
      data-icon={kind}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <IconShapes icon={kindIcons[kind]} />
    </svg>
  );
}
