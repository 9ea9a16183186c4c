import { EventEmitter } from 'node:events';

/** A machine that never sleeps and is never shut down. */
export const powerMonitor = new EventEmitter();
