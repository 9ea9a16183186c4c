import { fileURLToPath } from 'node:url';
import { protocol } from 'electron';
import { SCHEME } from './address';
import { answerWithOwnFile } from './own-files';

/** The built renderer, which lies beside the built main process. */
const rendererFolder = fileURLToPath(new URL('../renderer', import.meta.url));

/** Makes `app://` a scheme with an origin of its own. Must be called before the app is ready. */
export function registerScheme(): void {
  // No more than a page needs: no fetch, no service workers, no way around the policy.
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built renderer under `app://crux/`. Call when the app is ready. */
export function serveOwnFiles(): void {
  protocol.handle(SCHEME, (request) => answerWithOwnFile(rendererFolder, request));
}
