import { Toolbar } from '@base-ui/react/toolbar';
import {
  ArrowLeft,
  ArrowRight,
  BookOpenText,
  Columns2,
  ListTree,
  Network,
  PanelRight,
  Redo2,
  Scale,
  Search,
  Swords,
  Undo2,
} from 'lucide-react';
import { ChecksButton } from '../../features/checks/checks-button';
import { showCrux } from '../../features/crux/crux-commands';
import { redo, undo } from '../../features/editing/edit-commands';
import { find } from '../../features/find/find-commands';
import { showInspector } from '../../features/inspector/inspector-commands';
import { goBackward, goOnward } from '../../features/navigate/travel-commands';
import { showReader } from '../../features/reader/reader-commands';
import { showSheet } from '../../features/sheet/sheet-commands';
import { sheetField } from '../../features/sheet/sheet-state';
import { useApp } from '../../state/app-context';
import { CommandButton } from '../../state/commands/command-button';
import { panesField } from '../../state/panes';
import { showBoth, showCanvas, showOutline } from '../commands/pane-commands';
import { DocumentName } from './document-name';
import { MenuBar } from './menu-bar';
import { ThemeMenu } from './theme-menu';
import { ZoomControls } from './zoom-controls';
import './top-bar.css';

/** The bar over the map: menus where the host has none, the document, and what is needed all the time. */
export function TopBar() {
  const { host } = useApp();
  const alone = sheetField.use(({ shown }) => shown === 'alone');
  const canvas = panesField.use(({ view }) => view !== 'outline') && !alone;
  return (
    <header className="top-bar">
      {host.shell === 'browser' && <MenuBar />}
      <DocumentName />
      <Toolbar.Root className="tools" aria-label="Tools">
        <CommandButton command={goBackward} className="icon-button wide-only" icon={ArrowLeft} />
        <CommandButton command={goOnward} className="icon-button wide-only" icon={ArrowRight} />
        <Toolbar.Separator className="tools-line wide-only" />
        <CommandButton command={undo} icon={Undo2} />
        <CommandButton command={redo} icon={Redo2} />
        <Toolbar.Separator className="tools-line" />
        {canvas && (
          <>
            <ZoomControls />
            <Toolbar.Separator className="tools-line" />
          </>
        )}
        <CommandButton command={find} icon={Search} />
        <Toolbar.Separator className="tools-line" />
        <CommandButton command={showCanvas} icon={Network} />
        <CommandButton command={showBoth} className="icon-button roomy-only" icon={Columns2} />
        <CommandButton command={showOutline} icon={ListTree} />
        <CommandButton command={showSheet} className="icon-button wide-only" icon={Swords} />
        <Toolbar.Separator className="tools-line" />
        <CommandButton command={showCrux} className="icon-button wide-only" icon={Scale} />
        <ChecksButton />
        <CommandButton command={showReader} className="icon-button wide-only" icon={BookOpenText} />
        <CommandButton command={showInspector} icon={PanelRight} />
        <ThemeMenu />
      </Toolbar.Root>
    </header>
  );
}
