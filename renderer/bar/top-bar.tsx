import { Toolbar } from '@base-ui/react/toolbar';
import { Redo2, Undo2 } from 'lucide-react';
import { useApp } from '../app-context';
import { redo, undo } from '../commands/edit-commands';
import { CommandButton } from '../controls/command-button';
import { DocumentName } from './document-name';
import { MenuBar } from './menu-bar';
import { ThemeMenu } from './theme-menu';
import { ZoomControls } from './zoom-controls';
import './top-bar.css';

/** The bar over the map: menus where the host has none, the document, and what is needed all the time. */
export function TopBar() {
  const { host } = useApp();
  return (
    <header className="top-bar">
      {host.shell === 'browser' && <MenuBar />}
      <DocumentName />
      <Toolbar.Root className="tools" aria-label="Tools">
        <CommandButton command={undo} icon={Undo2} />
        <CommandButton command={redo} icon={Redo2} />
        <Toolbar.Separator className="tools-line" />
        <ZoomControls />
        <Toolbar.Separator className="tools-line" />
        <ThemeMenu />
      </Toolbar.Root>
    </header>
  );
}
