import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { shortcutLabel } from '../../ui/shortcut';
import { useApp } from '../app-context';
import type { Command } from './command';
import { shownShortcut } from './shown-shortcut';

/** What a tip names; of a menu's button, only the title is known. */
type Tip = Pick<Command, 'title' | 'shortcuts'>;

interface Props {
  readonly command: Tip;
  /** The button that has the tip. */
  readonly children: ReactElement;
}

// Only one is shown at a time, so there is one for all buttons: each of its own would have a hundred hooks to keep.
const tips = Tooltip.createHandle<Tip>();

/** A button with a tip: a command's title and shortcut, while the pointer or the focus is on it. */
export function CommandTip({ command, children }: Props) {
  return <Tooltip.Trigger handle={tips} payload={command} render={children} />;
}

/** The tip of the button that the pointer or the focus is on. Once in a window. */
export function CommandTips() {
  return (
    <Tooltip.Root handle={tips}>
      {({ payload }) => (
        <Tooltip.Portal>
          <Tooltip.Positioner className="tooltip-place" sideOffset={6}>
            <Tooltip.Popup className="tooltip">{payload && <Words tip={payload} />}</Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      )}
    </Tooltip.Root>
  );
}

function Words({ tip }: { tip: Tip }) {
  const { host } = useApp();
  const shortcut = shownShortcut(tip, host.shell);
  return (
    <>
      {tip.title}
      {shortcut && <kbd className="shortcut">{shortcutLabel(shortcut, host.platform)}</kbd>}
    </>
  );
}
