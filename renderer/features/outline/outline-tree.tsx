import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useApp } from '../../state/app-context';
import { MapMenu } from '../../state/commands/context-menu';
import { editingField, isEditedIn } from '../../state/editing';
import { enterPane, paneOf } from '../../state/panes';
import { useSession } from '../../state/session';
import { mountOutline } from '../../state/viewport';
import { unlessComposing } from '../../ui/composing';
import { mountedLines, useSeen } from '../../ui/use-lines-in-view';
import { cursorField, cursorIndex } from './cursor';
import { onOutlineClick, onOutlineDoubleClick, pickLine } from './outline-clicks';
import { onOutlineKey } from './outline-keys';
import { OutlineLine } from './outline-line';
import { lineTops, MARGIN_X, MAX_WIDTH, topsWithEdited } from './row-layout';
import { shownOutline } from './shown-outline';

/** Kept free between the line that the keyboard is on and the edge of the outline, in px. */
const MARGIN = 48;
const WIDTH_STEP = 8;

/** The lines of the outline as a tree, of which those in view are mounted. One line is in the tab order: the current one. */
export function OutlineTree() {
  const { host } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeen(box);
  const outline = useSession(shownOutline);
  const map = useSession((state) => state.map);
  const selection = useSession((state) => state.selection);
  const cursor = cursorField.use();
  const current = cursorIndex(outline, cursor, selection);
  const row = outline.rows[current];
  const draft = useSession((state) =>
    row?.statement !== undefined && isEditedIn(state, 'outline', row.statement)
      ? editingField.of(state)?.text
      : undefined,
  );

  // In steps, so that dragging the edge of the outline does not break all texts anew at every px.
  const room = Math.max(0, seen.width - 2 * MARGIN_X);
  const width = Math.min(MAX_WIDTH, room - (room % WIDTH_STEP));
  const key = row?.key;
  const { statements } = map;
  const settled = useMemo(() => lineTops(outline.rows, statements, width), [outline, statements, width]);
  const tops = useMemo(() => {
    const statement = statements.get(row?.statement ?? '');
    if (draft === undefined || !row || !statement) return settled;
    return topsWithEdited(settled, current, row, { ...statement, text: draft }, width);
  }, [settled, statements, row, current, draft, width]);

  useKeptInPlace(box, key, tops[current]);
  useLayoutEffect(() => {
    if (current >= 0) scrollTo(box.current!, tops[current]!, tops[current + 1]!);
  }, [current, tops]);

  const step = row?.part === 'premise' && selection.at(-1) === row.relation;
  const editing = draft !== undefined;
  // The focus goes with the cursor; it goes back to it from a line that is no longer there.
  useEffect(() => {
    const focused = document.activeElement;
    const inside = box.current!.contains(focused);
    const lost = focused === document.body && paneOf(useSession.getState()) === 'outline';
    if ((inside || lost) && !editing && !isSame(key, step, focused)) focusCurrent(box.current!);
  }, [key, step, editing]);
  useEffect(
    () =>
      mountOutline({
        focus: () => focusCurrent(box.current),
        openMenu: () => openMenuAt(currentIn(box.current)),
      }),
    [],
  );

  return (
    <MapMenu pick={(target) => pickLine(target, outline)}>
      <div
        ref={box}
        className="outline-lines"
        role="tree"
        aria-label="Outline"
        aria-multiselectable="true"
        onClick={(event) => onOutlineClick(event, outline)}
        onDoubleClick={(event) => onOutlineDoubleClick(event, outline)}
        onFocus={() => enterPane('outline')}
        onKeyDown={unlessComposing((event) => onOutlineKey(event, outline, current, host.platform))}
      >
        <div
          className="outline-all"
          role="presentation"
          style={{ width, height: (tops.at(-1) ?? 0) + MARGIN }}
        >
          {mountedLines(tops, seen, current).map((index) => {
            const line = outline.rows[index]!;
            return (
              <OutlineLine
                key={line.key}
                row={line}
                index={index}
                top={tops[index]!}
                height={tops[index + 1]! - tops[index]!}
                width={width}
                current={index === current}
              />
            );
          })}
        </div>
      </div>
    </MapMenu>
  );
}

/** Whether the focus is where the cursor is already; a click may have put it on something within the line. */
function isSame(key: string | undefined, step: boolean, focused: Element | null): boolean {
  if (key === undefined || focused?.getAttribute('tabindex') !== '0') return false;
  return focused.matches('.line-step') === step;
}

function focusCurrent(box: HTMLElement | null): void {
  currentIn(box)?.focus({ preventScroll: true });
}

/** The line, or the sign on it, that the keyboard is on. */
function currentIn(box: HTMLElement | null): HTMLElement | null | undefined {
  return box?.querySelector<HTMLElement>('[tabindex="0"]');
}

function openMenuAt(element: HTMLElement | null | undefined): void {
  if (!element) return;
  const { left, bottom } = element.getBoundingClientRect();
  const at = { clientX: left + 24, clientY: bottom };
  element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...at }));
}

/** Scrolls just so far that a line is seen. */
function scrollTo(box: HTMLElement, top: number, end: number): void {
  const margin = Math.min(MARGIN, Math.max(0, (box.clientHeight - (end - top)) / 2));
  if (top - margin < box.scrollTop) box.scrollTop = top - margin;
  else if (end + margin > box.scrollTop + box.clientHeight) box.scrollTop = end + margin - box.clientHeight;
}

/** When lines above the current one come, go or grow, it stays where one looks at it. */
function useKeptInPlace(
  box: React.RefObject<HTMLElement | null>,
  key: string | undefined,
  top: number | undefined,
): void {
  const last = useRef<{ key: string | undefined; top: number | undefined }>({ key, top });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { key, top };
    if (key !== before.key || top === undefined || before.top === undefined) return;
    const { scrollTop, clientHeight } = box.current!;
    const wasSeen = before.top >= scrollTop && before.top < scrollTop + clientHeight;
    if (wasSeen && top !== before.top) box.current!.scrollTop += top - before.top;
  }, [box, key, top]);
}
