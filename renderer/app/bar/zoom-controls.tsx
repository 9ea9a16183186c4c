import { useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { CommandButton } from '../../state/commands/command-button';
import { panesField } from '../../state/panes';
import { actualSize, fitMap, zoomIn, zoomOut } from '../commands/view-commands';

/** Zoom out, the zoom itself, zoom in, and fit. */
export function ZoomControls() {
  // Two views side by side leave less room; the menu has these too.
  const beside = panesField.use(({ view }) => view === 'both');
  const className = beside ? 'icon-button wide-only' : 'icon-button';
  return (
    <>
      <CommandButton command={zoomOut} className="icon-button wide-only" icon={Minus} />
      <ZoomFigure className={className} />
      <CommandButton command={zoomIn} className="icon-button wide-only" icon={Plus} />
      <CommandButton command={fitMap} icon={Maximize} />
    </>
  );
}

function ZoomFigure({ className }: { className: string }) {
  const zoom = useStore(({ transform }) => percent(transform[2]));
  return (
    <CommandButton command={actualSize} className={`${className} zoom-figure roomy-only`} says={`${zoom}%`}>
      {zoom}%
    </CommandButton>
  );
}

/** Whole percents; a large map may be seen at less than one. */
function percent(zoom: number): number {
  return zoom < 0.01 ? Math.round(zoom * 1000) / 10 : Math.round(zoom * 100);
}
