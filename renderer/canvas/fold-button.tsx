import { ChevronDown } from 'lucide-react';
import { foldPlace } from '../../core/scene/fold-place';
import type { Box } from '../../core/scene/scene';
import { toggleCollapsed } from '../session/collapse';
import './fold-button.css';

/**
 * What folds the branch under a box away, or shows it again: the plate that says how much is folded away, or a small
 * arrow head while the pointer is over the box. The keyboard does the same by a command, so it is no stop for Tab.
 */
export function FoldButton({ box, canCollapse }: { box: Box; canCollapse: boolean }) {
  const plate = foldPlace(box);
  if (!plate && !canCollapse) return null;
  const title = plate ? `Expand: ${box.folded} folded away` : 'Collapse';
  return (
    <button
      type="button"
      className="fold-button nodrag nopan"
      data-folded={plate ? '' : undefined}
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
