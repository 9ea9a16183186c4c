import { EventEmitter } from 'node:events';
import type { CallbackResponse, OnBeforeRequestListenerDetails, Session } from 'electron';

type Part = Pick<
  Session,
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setPermissionRequestHandler'
  | 'setSpellCheckerDictionaryDownloadURL'
  | 'setSpellCheckerEnabled'
>;
type Listener = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: CallbackResponse) => void,
) => void;

export class StandInSession extends EventEmitter implements Part {
  #beforeRequest: Listener | undefined;
  readonly webRequest = {
    onBeforeRequest: (listener: Listener) => {
      this.#beforeRequest = listener;
    },
  };

  /** Whether `webRequest` lets a request through. */
  allows(url: string): boolean {
    let allowed = true;
    this.#beforeRequest?.({ url } as OnBeforeRequestListenerDetails, ({ cancel = false }) => {
      allowed = !cancel;
    });
    return allowed;
  }

  // Chromium without a person refuses what these ask about; the unit tests look at what Crux answers.
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}
  setDisplayMediaRequestHandler(): void {}
  setSpellCheckerEnabled(): void {}
  setSpellCheckerDictionaryDownloadURL(): void {}
}

export const session = { defaultSession: new StandInSession() };
