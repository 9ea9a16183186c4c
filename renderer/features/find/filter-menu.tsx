import { Menu } from '@base-ui/react/menu';
import { Toolbar } from '@base-ui/react/toolbar';
import { Check, ListFilter } from 'lucide-react';
import { useMemo } from 'react';
import { type Filter, sameFilter } from '../../../core/find/query';
import { useApp } from '../../state/app-context';
import { CommandTip } from '../../state/commands/command-tip';
import { MenuPopup } from '../../state/commands/menu-popup';
import { useSession } from '../../state/session';
import { KindIcon } from '../../ui/kind-icon';
import { filterGroups, filterTitle } from './filter-titles';
import { findField } from './find-field';
import { toggleFilter } from './search';

const tip = { title: 'Filter what is found' };

/** The button that lets one pick statements out by more than their words. Its menu stays open, for several choices. */
export function FilterMenu() {
  const statements = useSession(({ map }) => map.statements);
  const tags = useMemo(() => {
    const all = new Set([...statements.values()].flatMap((statement) => statement.tags ?? []));
    return [...all].sort((a, b) => a.localeCompare(b)).map((value): Filter => ({ by: 'tag', value }));
  }, [statements]);
  const groups = tags.length > 0 ? [...filterGroups, { title: 'Tags', filters: tags }] : filterGroups;
  return (
    <Menu.Root modal={false}>
      <CommandTip command={tip}>
        <Toolbar.Button render={<Menu.Trigger />} className="icon-button" aria-label={tip.title}>
          <ListFilter size={18} aria-hidden="true" />
        </Toolbar.Button>
      </CommandTip>
      <MenuPopup sideOffset={9} align="end">
        {groups.map(({ title, filters }) => (
          <Menu.Group key={title} className="filter-group">
            <Menu.GroupLabel className="menu-label">{title}</Menu.GroupLabel>
            {filters.map((filter) => (
              <FilterItem key={filterTitle(filter)} filter={filter} />
            ))}
          </Menu.Group>
        ))}
      </MenuPopup>
    </Menu.Root>
  );
}

function FilterItem({ filter }: { filter: Filter }) {
  const { viewport } = useApp();
  const chosen = findField.use((find) => find.query.filters.some((other) => sameFilter(other, filter)));
  return (
    <Menu.CheckboxItem
      className="menu-item"
      label={filterTitle(filter)}
      checked={chosen}
      onCheckedChange={() => void toggleFilter(filter, viewport)}
      closeOnClick={false}
    >
      <span className="menu-check">{chosen && <Check size={14} aria-hidden="true" />}</span>
      {filter.by === 'kind' && <KindIcon kind={filter.value} size={16} />}
      <span className="menu-title">{filterTitle(filter)}</span>
    </Menu.CheckboxItem>
  );
}
