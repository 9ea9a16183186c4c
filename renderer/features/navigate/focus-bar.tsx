import { Menu } from '@base-ui/react/menu';
import { ChevronDown, ChevronRight, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import type { Id } from '../../../core/model/id';
import { useApp } from '../../state/app-context';
import { CommandTip } from '../../state/commands/command-tip';
import { MenuPopup } from '../../state/commands/menu-popup';
import { runCommand } from '../../state/commands/run-command';
import { useSession } from '../../state/session';
import { KindIcon } from '../../ui/kind-icon';
import { focusedOn } from './branch';
import { focusField } from './focus';
import { endFocus } from './focus-commands';
import { changeWay, focusOn, focusPath, otherWays } from './focus-on';
import './focus-bar.css';

/** The way from the top of the argument to the branch that stands out. Its last part leaves the branch. */
export function FocusBar() {
  const id = useSession(focusedOn);
  return id !== undefined && <Crumbs />;
}

function Crumbs() {
  const path = usePath();
  const bar = useRef<HTMLOListElement>(null);
  // A long way is scrolled to its end, which says where one is.
  useEffect(() => {
    bar.current!.scrollTo({ left: bar.current!.scrollWidth });
  }, [path]);
  return (
    <nav className="focus-bar" aria-label="Way to the branch">
      <ol ref={bar} className="crumbs">
        {path.map((crumb, index) => (
          <li key={crumb} className="crumb">
            <Join path={path} at={index} />
            <Crumb id={crumb} path={path.slice(0, index + 1)} last={index === path.length - 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What was visited in the meantime does not change the way by which one came. */
function usePath(): readonly Id[] {
  const map = useSession((state) => state.map);
  const focus = focusField.use();
  return useMemo(() => {
    const state = useSession.getState();
    return focusPath({ ...state, map, fields: focusField.with(state.fields, focus) });
  }, [map, focus]);
}

/** What stands between two statements of the way: an arrow head, or a choice of other ways. */
function Join({ path, at }: { path: readonly Id[]; at: number }) {
  const map = useSession((state) => state.map);
  const others = otherWays(map, path, at);
  if (at === 0) return null;
  if (others.length === 0) return <ChevronRight className="crumb-join" size={14} aria-hidden="true" />;
  const tip = {
    title: `${others.length === 1 ? 'Another way' : `${others.length} other ways`} to come here`,
  };
  return (
    <Menu.Root modal={false}>
      <CommandTip command={tip}>
        <Menu.Trigger className="crumb-ways" aria-label={tip.title}>
          {others.length + 1}
          <ChevronDown size={12} aria-hidden="true" />
        </Menu.Trigger>
      </CommandTip>
      <MenuPopup sideOffset={6} align="start">
        {others.map((other) => (
          <OtherWay key={other} by={other} at={at} />
        ))}
      </MenuPopup>
    </Menu.Root>
  );
}

function OtherWay({ by, at }: { by: Id; at: number }) {
  const statement = useSession(({ map }) => map.statements.get(by));
  if (!statement) return null;
  return (
    <Menu.Item className="menu-item" label={statement.text} onClick={() => changeWay(at, by)}>
      <KindIcon kind={statement.kind} size={16} />
      <span className="menu-title crumb-way">by “{statement.text}”</span>
    </Menu.Item>
  );
}

function Crumb({ id, path, last }: { id: Id; path: readonly Id[]; last: boolean }) {
  const app = useApp();
  const statement = useSession(({ map }) => map.statements.get(id));
  if (!statement) return null;
  const tip = last ? endFocus : { title: statement.text };
  return (
    <CommandTip command={tip}>
      <button
        type="button"
        className="crumb-button"
        aria-current={last ? 'location' : undefined}
        aria-label={last ? `${statement.text}: leave the branch` : statement.text}
        onClick={() => (last ? void runCommand(endFocus, app) : focusOn(id, app.viewport, path))}
      >
        <KindIcon kind={statement.kind} size={14} />
        <span className="crumb-text">{statement.text}</span>
        {last && <X size={14} aria-hidden="true" />}
      </button>
    </CommandTip>
  );
}
