import { app, dialog, session } from 'electron';
import { answerDrops } from './ipc/answer-drops';
import { answerCalls } from './ipc/setup-calls';
import { setupMenus } from './menus/show-menus';
import { offerCopies } from './recovery/offer-copies';
import { cutNetwork, refuseRequests } from './security/setup-network';
import { refusePermissions } from './security/setup-permissions';
import { registerScheme, serveOwnFiles } from './security/setup-scheme';
import { loadSettings } from './settings/settings';
import { applyTheme } from './settings/theme';
import { holdShutdown } from './windows/hold-shutdown';
import { noticeChanges } from './windows/notice-changes';
import { setupOpenedFiles } from './windows/opened-files';
import { keepWindowsOnTheirPage } from './windows/setup-navigation';
import { setupQuit } from './windows/setup-quit';
import { keepWindowsOnScreens } from './windows/window-position';

// What Electron wants to know before it is ready, so without any waiting.
registerScheme();
cutNetwork();
if (process.platform === 'win32') app.setAppUserModelId('crux.argument-maps');
const openWindows = setupOpenedFiles();

if (openWindows) {
  keepWindowsOnTheirPage();
  setupQuit();
  void app.whenReady().then(() => {
    refuseRequests(session.defaultSession);
    refusePermissions(session.defaultSession);
    serveOwnFiles();
    setupMenus();
    answerCalls();
    answerDrops();
    noticeChanges();
    holdShutdown();
    keepWindowsOnScreens();
    const problem = loadSettings();
    applyTheme();
    openWindows();
    void offerCopies();
    if (problem !== undefined) void dialog.showMessageBox({ type: 'info', title: 'Crux', message: problem });
  });
} else {
  // Another Crux is running, and has taken over what this one should open.
  app.quit();
}
