import { ipcMain } from 'electron';
import type { HostCall } from '../../bridge/host';
import { answerCall } from './answer-call';
import { handlers } from './handlers';

/** Answers the calls of all windows. */
export function answerCalls(): void {
  for (const call of Object.keys(handlers) as HostCall[]) setup(call);
}

function setup<C extends HostCall>(call: C): void {
  ipcMain.handle(call, (event, args: unknown) => answerCall(call, handlers[call], event, args));
}
