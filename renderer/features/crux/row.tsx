import type { ReactNode } from 'react';
import type { Id } from '../../../core/model/id';
import { useApp } from '../../state/app-context';
import { revealSelection } from '../../state/edits/reveal';
import { selectOnly } from '../../state/select';
import { useSession } from '../../state/session';
import { commitEditing } from '../../state/text-editing';
import { asked } from './asked';

interface Props {
  /** What tells it from all other rows of the pane. */
  readonly name: string;
  /** The statement that it leads to; undefined for none. */
  readonly to?: Id | undefined;
  /** Whether it is open, for a row that opens. */
  readonly open?: boolean | undefined;
  readonly onTurn?: (() => void) | undefined;
  /** Whether it is where the keyboard begins. */
  readonly first?: boolean;
  readonly children: ReactNode;
}

/** A row of the pane, which the arrow keys walk (`onRowKey`): it selects on the map what it leads to. */
export function Row({ name, to, open, onTurn, first = false, children }: Props) {
  const { viewport } = useApp();
  const current = asked.use(({ row }) => row === name);
  const choose = () => {
    asked.patch({ row: name });
    if (to === undefined || !useSession.getState().map.statements.has(to)) return;
    commitEditing();
    selectOnly(to);
    revealSelection(viewport);
  };
  return (
    <button
      type="button"
      className="crux-row"
      data-row={name}
      data-to={to}
      aria-expanded={open}
      aria-current={current || undefined}
      tabIndex={current || first ? 0 : -1}
      onFocus={() => current || choose()}
      onClick={() => {
        choose();
        onTurn?.();
      }}
    >
      {children}
    </button>
  );
}
