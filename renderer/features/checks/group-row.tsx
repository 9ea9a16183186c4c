import { ChevronDown, ChevronRight } from 'lucide-react';
import { CHECKS } from '../../../core/check/checks';
import { useSession } from '../../state/session';
import { goToRow, shownRows, turnGroup } from './panel';
import { type GroupRow, IGNORED } from './rows';

interface Props {
  readonly row: GroupRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly current: boolean;
}

/** The title of a group of findings. */
export function GroupRowView({ row, index, top, height, current }: Props) {
  const { key, count, open, position, siblings } = row;
  const title = key === IGNORED ? 'Ignored' : CHECKS[key].title;
  const Icon = open ? ChevronDown : ChevronRight;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      role="treeitem"
      className="checks-group"
      aria-level={1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={open}
      aria-selected={current}
      tabIndex={current ? 0 : -1}
      style={{ top, height }}
      onClick={() => {
        goToRow(shownRows(useSession.getState()), index);
        turnGroup(key);
      }}
    >
      <Icon size={14} aria-hidden="true" />
      <span className="checks-group-title">{title} </span>
      <span className="checks-count">{count}</span>
    </div>
  );
}
