import { Menu } from '@base-ui/react/menu';
import { BookText, Check, Plus } from 'lucide-react';
import type { Id } from '../../../core/model/id';
import { MenuPopup } from '../../state/commands/menu-popup';
import { useSession } from '../../state/session';
import './source-menu.css';

interface Props {
  readonly chosen?: Id;
  readonly onChoose: (source: Id) => void;
  /** Offers a source that is not in the map yet. */
  readonly onNew?: () => void;
}

/** The sources of the map, to choose one. */
export function SourceMenu({ chosen, onChoose, onNew }: Props) {
  const sources = useSession(({ map }) => map.sources);
  return (
    <MenuPopup sideOffset={4} align="start">
      {[...sources.values()].map(({ id, title }) => (
        <Menu.Item
          key={id}
          className="menu-item"
          label={title}
          role={chosen === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={chosen === undefined ? undefined : id === chosen}
          onClick={() => onChoose(id)}
        >
          {chosen === undefined ? (
            <BookText size={14} aria-hidden="true" />
          ) : (
            <span className="menu-check">{id === chosen && <Check size={14} aria-hidden="true" />}</span>
          )}
          <span className="menu-title source-title" dir="auto">
            {title || 'Untitled source'}
          </span>
        </Menu.Item>
      ))}
      {onNew && (
        <>
          {sources.size > 0 && <Menu.Separator className="menu-separator" />}
          <Menu.Item className="menu-item" label="New source" onClick={onNew}>
            <Plus size={14} aria-hidden="true" />
            <span className="menu-title">New source</span>
          </Menu.Item>
        </>
      )}
    </MenuPopup>
  );
}
