import { useStore } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { actualSize, fitMap, zoomIn, zoomOut } from '../commands/view-commands';
import { CommandButton } from '../controls/command-button';

/** Zoom out, the zoom itself, zoom in, and fit. */
export function ZoomControls() {
  const zoom = useStore(({ transform }) => Math.round(transform[2] * 100));
  return (
    <>
      <CommandButton command={zoomOut} icon={Minus} />
      <CommandButton command={actualSize} className="icon-button zoom-figure" says={`${zoom}%`}>
        {zoom}%
      </CommandButton>
      <CommandButton command={zoomIn} icon={Plus} />
      <CommandButton command={fitMap} icon={Maximize} />
    </>
  );
}
