import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '../ui/style/tokens.css';
import '../ui/style/map-colours.css';
import '../ui/style/base.css';
import '../ui/style/controls.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { announceChanges } from '../features/announce/announcement';
import { FarView } from '../features/canvas/far/lazy-far-view';
import { followChecks } from '../features/checks/follow-checks';
import { listenToClipboard } from '../features/clipboard/listen-to-clipboard';
import { followHost } from '../features/documents/host-events';
import { keepChanges } from '../features/documents/keep-changes';
import { openInitial } from '../features/documents/open-document';
import { onLargeDocument } from '../features/documents/parse-in-worker';
import { offerUnsaved } from '../features/documents/unsaved-maps';
import { warmUp } from '../features/documents/warm-up';
import { listenToMouseButtons } from '../features/navigate/mouse-buttons';
import type { App } from '../state/app';
import { listenToKeyboard } from '../state/commands/keyboard';
import { useSession } from '../state/session';
import { loadSettings } from '../state/settings';
import { followTheme } from '../state/theme';
import { viewport } from '../state/viewport';
import { listenForHeldKeys } from '../ui/held-keys';
import { preloadLazyParts } from '../ui/lazy';
import { AppWindow } from './app-window';
import { commandTable } from './commands/command-table';
import { followHostMenus } from './commands/host-menus';
import { hostOfWindow } from './host';

// Before all else that listens to keys.
listenForHeldKeys();

const app: App = {
  host: hostOfWindow(),
  viewport,
  state: useSession.getState,
};
// A large map is shown from afar.
onLargeDocument(() => void FarView.read());

// The boxes are as wide as Inter makes their words, and the bar's words must not move when it comes, so all waits for it.
const fonts = [400, 600].map((weight) => document.fonts.load(`${weight} 15px Inter`));
await Promise.allSettled([loadSettings(app.host).then(followTheme), ...fonts]);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AppWindow app={app} />
  </StrictMode>,
);
listenToKeyboard(app, commandTable);
listenToClipboard();
announceChanges();
listenToMouseButtons(app);
followHost(app.host);
keepChanges(app.host);
followChecks();
warmUp();
if (app.host.shell === 'desktop') followHostMenus(app);

await openInitial(app.host);
await offerUnsaved(app.host);
await preloadLazyParts();
