import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import './style/tokens.css';
import './style/map-colours.css';
import './style/base.css';
import './style/controls.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { announceChanges } from './announce/announcement';
import { AppWindow } from './app-window';
import { viewport } from './canvas/viewport';
import { followChecks } from './checks/follow-checks';
import { listenToClipboard } from './clipboard/listen-to-clipboard';
import { followHostMenus } from './commands/host-menus';
import { listenToKeyboard } from './commands/keyboard';
import { hostOfWindow } from './host';
import { readTheRest } from './later';
import { listenToMouseButtons } from './navigate/mouse-buttons';
import { readyForEdits } from './opening/ready-for-edits';
import { keepChanges } from './recovery/keep-changes';
import { offerUnsaved } from './recovery/unsaved-maps';
import type { App } from './session/app';
import { followHost } from './session/host-events';
import { openInitial } from './session/open-document';
import { useSession } from './session/session';
import { loadTheme } from './session/theme';

const app: App = { host: hostOfWindow(), viewport, state: useSession.getState };

// The boxes are as wide as Inter makes their words, and the bar's words must not move when it comes, so all waits for it.
const fonts = [400, 600].map((weight) => document.fonts.load(`${weight} 15px Inter`));
await Promise.allSettled([loadTheme(app.host), ...fonts]);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <AppWindow app={app} />
  </StrictMode>,
);
listenToKeyboard(app);
listenToClipboard();
announceChanges();
listenToMouseButtons(app);
followHost(app.host);
keepChanges(app.host);
followChecks();
readyForEdits();
if (app.host.shell === 'desktop') followHostMenus(app);

await openInitial(app.host);
await offerUnsaved(app.host);
await readTheRest();
