import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useApp } from '../../state/app-context';
import { useSession } from '../../state/session';
import { unlessComposing } from '../../ui/composing';
import { mountedLines, useSeen } from '../../ui/use-lines-in-view';
import { onFindingKey } from './finding-keys';
import { FindingRowView } from './finding-row';
import { GroupRowView } from './group-row';
import { currentIndex, panelField, shownRows } from './panel';
import { rowTops } from './row-height';

/** Kept free between the line that the keyboard is on and the edge of the panel, in px. */
const MARGIN = 40;

/** What the checks found, as a tree of groups, of which the lines in view are mounted. One line is in the tab order. */
export function FindingTree() {
  const app = useApp();
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box);
  const panel = panelField.use();
  const rows = useSession(shownRows);
  const current = currentIndex(rows, panel);
  const { asking } = panel;
  const tops = useMemo(
    () => rowTops(rows, seen.width, { asking }, current),
    [rows, seen.width, asking, current],
  );
  const inside = useRef(false);
  const key = rows[current]?.key;

  useLayoutEffect(() => {
    if (current >= 0 && key !== undefined) scrollTo(box.current!, tops[current]!, tops[current + 1]!);
  }, [current, key, tops]);
  // The focus goes with the keyboard's line, and back to it from a line that is no longer there.
  useEffect(() => {
    const focused = document.activeElement;
    const lost = inside.current && (focused === document.body || focused === null);
    const within = box.current!.contains(focused) && !focused!.closest('.finding-reason');
    if (key !== undefined && asking === null && (lost || within)) focusCurrent(box.current!);
  }, [key, asking, rows]);

  return (
    <div
      ref={box}
      className="checks-list"
      role="tree"
      aria-label="Findings"
      onFocus={() => {
        inside.current = true;
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // A line that goes loses the focus to nothing.
        if (relatedTarget && !currentTarget.contains(relatedTarget)) inside.current = false;
      }}
      onKeyDown={unlessComposing((event) => onFindingKey(event, rows, current, app))}
    >
      <div className="checks-all" role="presentation" style={{ height: tops.at(-1) }}>
        {mountedLines(tops, seen, current).map((index) => {
          const row = rows[index]!;
          const top = tops[index]!;
          const shared = { index, top, height: tops[index + 1]! - top, current: index === current };
          return row.kind === 'group' ? (
            <GroupRowView key={row.key} row={row} {...shared} />
          ) : (
            <FindingRowView
              key={row.key}
              row={row}
              {...shared}
              width={seen.width}
              asking={index === current ? asking : null}
            />
          );
        })}
      </div>
    </div>
  );
}

function focusCurrent(box: HTMLElement): void {
  box.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus({ preventScroll: true });
}

/** Scrolls just so far that a line is seen. */
function scrollTo(box: HTMLElement, top: number, end: number): void {
  const margin = Math.min(MARGIN, Math.max(0, (box.clientHeight - (end - top)) / 2));
  if (top - margin < box.scrollTop) box.scrollTop = top - margin;
  else if (end + margin > box.scrollTop + box.clientHeight) box.scrollTop = end + margin - box.clientHeight;
}
