import { Toolbar } from '@base-ui/react/toolbar';
import { Pencil, Trash2 } from 'lucide-react';
import { CommandButton } from '../../state/commands/command-button';
import { SignDisc } from '../../ui/sign-disc';
import { deleteSelection } from '../editing/edit-commands';
import { KindMenu } from '../editing/kind-menu';
import { addAttack, addSupport, editText } from '../editing/statement-commands';

/** What can be done with what is selected, over the outline: it never stands in the way of a line. */
export function OutlineBar() {
  return (
    <Toolbar.Root className="outline-bar" aria-label="Outline tools">
      <CommandButton command={addSupport}>
        <SignDisc tone="supports" />
      </CommandButton>
      <CommandButton command={addAttack}>
        <SignDisc tone="attacks" />
      </CommandButton>
      <Toolbar.Separator className="tools-line" />
      <KindMenu />
      <CommandButton command={editText} icon={Pencil} />
      <CommandButton command={deleteSelection} icon={Trash2} />
    </Toolbar.Root>
  );
}
