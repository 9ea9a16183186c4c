import { app, type Session } from 'electron';
import { devServer, mayRequest } from './address';

/**
 * Takes the network away from Chromium as a whole, including what it would do by itself (dictionaries, proxy
 * discovery): no name resolves, and no proxy is asked. Must be called before the app is ready.
 */
export function cutNetwork(): void {
  const except = devServer ? ', EXCLUDE 127.0.0.1, EXCLUDE localhost' : '';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
  app.commandLine.appendSwitch('no-proxy-server');
}

/** Refuses every request of a window but those for its own files. */
export function refuseRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, respond) => respond({ cancel: !mayRequest(url) }));
  // macOS has a spelling checker of its own. Elsewhere Chromium would fetch dictionaries, so there is none.
  const spelling = process.platform === 'darwin';
  session.setSpellCheckerEnabled(spelling);
  if (!spelling) session.setSpellCheckerDictionaryDownloadURL('app://no-dictionaries/');
}
