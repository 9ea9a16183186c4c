import { Menu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import type { Statement } from '../../../core/model/argument-map';
import { KIND_NAMES } from '../../../core/model/kinds';
import { MenuEntries } from '../../state/commands/menu-entries';
import { MenuPopup } from '../../state/commands/menu-popup';
import { KindIcon } from '../../ui/kind-icon';
import { kindMenu } from '../editing/statement-commands';
import { sharedValue } from './shared-value';
import '../../ui/style/field.css';

/** The kind of the selected statements, and the menu of all kinds. */
export function KindField({ statements }: { statements: readonly Statement[] }) {
  const label = useId();
  const button = useId();
  const kind = sharedValue(statements, (statement) => statement.kind);
  return (
    <div className="field">
      <span className="field-label" id={label}>
        Kind
      </span>
      <Menu.Root modal={false}>
        <Menu.Trigger className="field-choice" id={button} aria-labelledby={`${label} ${button}`}>
          {!kind.mixed && kind.value && <KindIcon kind={kind.value} size={16} />}
          <span className="field-chosen">
            {kind.mixed ? 'Different kinds' : kind.value && KIND_NAMES[kind.value]}
          </span>
          <ChevronDown size={14} aria-hidden="true" />
        </Menu.Trigger>
        <MenuPopup sideOffset={4} align="start">
          <MenuEntries entries={kindMenu.entries} />
        </MenuPopup>
      </Menu.Root>
    </div>
  );
}
