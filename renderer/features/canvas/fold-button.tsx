import { ChevronDown } from 'lucide-react';
import { foldBadge } from '../../../core/scene/boxes/fold-badge';
import type { Box } from '../../../core/scene/scene';
import { toggleCollapsed } from '../../state/collapse';
import { useSession } from '../../state/session';
import { foundUnder } from '../find/found-folded';
import './fold-button.css';

/**
 * What folds the branch under a box away, or shows it again: the plate that says how much is folded away, or a small
 * arrow head while the pointer is over the box. The keyboard does the same by a command, so it is no stop for Tab.
 */
export function FoldButton({ box, canCollapse }: { box: Box; canCollapse: boolean }) {
  const plate = foldBadge(box);
  const found = useSession((state) => (plate ? foundUnder(state, box.id) : 0));
  if (!plate && !canCollapse) return null;
  const title = plate
    ? `Expand: ${box.folded} folded away${found > 0 ? `, ${found} found` : ''}`
    : 'Collapse';
  return (
    <button
      type="button"
      className="fold-button nodrag nopan"
      data-folded={plate ? '' : undefined}
      data-found={found > 0 ? '' : undefined}
      tabIndex={-1}
      title={title}
      aria-label={title}
      style={plate && { left: plate.x, top: plate.y, width: plate.width, height: plate.height }}
      onClick={(event) => {
        // A click on the box would select it alone, after its branch was folded.
        event.stopPropagation();
        toggleCollapsed(box.id);
      }}
    >
      {!plate && <ChevronDown size={14} aria-hidden="true" />}
    </button>
  );
}
