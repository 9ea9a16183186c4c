import type { Host } from '../../bridge/host';
import type { SessionState } from './session';
import type { Viewport } from './viewport';

/** What commands act on: the state of the window, its host, and the part of the map that is in view. */
export interface App {
  readonly host: Host;
  readonly viewport: Viewport;
  /** The state now. */
  state(): SessionState;
}
