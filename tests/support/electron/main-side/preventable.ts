import type { EventEmitter } from 'node:events';

/** Emits an event that listeners may prevent. @returns whether one did */
export function emitPreventable(emitter: EventEmitter, name: string, ...rest: readonly unknown[]): boolean {
  const event = {
    defaultPrevented: false,
    preventDefault() {
      event.defaultPrevented = true;
    },
  };
  const [first] = rest;
  // Newer events carry their parameters on the event itself as well.
  if (typeof first === 'object' && first !== null) Object.assign(event, first);
  emitter.emit(name, event, ...rest);
  return event.defaultPrevented;
}
