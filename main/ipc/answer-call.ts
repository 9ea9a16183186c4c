import type { IpcMainInvokeEvent } from 'electron';
import type { HostCall, HostCalls } from '../../bridge/host';
import { failure, type Result } from '../../bridge/result';
import { isOurs } from '../security/address';
import { type AppWindow, appWindowOf } from '../windows/app-window';
import { argumentSchemas } from './arguments';

/** What a call does, once its sender and its arguments are known to be good. */
export type Handler<C extends HostCall> = (
  window: AppWindow,
  args: Parameters<HostCalls[C]>[0],
) => Promise<Result<ReturnType<HostCalls[C]>>> | Result<ReturnType<HostCalls[C]>>;

/**
 * Answers a call: refuses it unless it comes from the page of one of our windows with arguments that the call takes.
 * Never throws: what goes wrong is in the result.
 */
export async function answerCall<C extends HostCall>(
  call: C,
  handler: Handler<C>,
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  args: unknown,
): Promise<Result<ReturnType<HostCalls[C]>>> {
  const window = senderOf(event);
  if (!window)
    return failure('bad-arguments', 'Crux refused a request that did not come from its own window.');
  const checked = argumentSchemas[call].safeParse(args);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const place = [call, ...(issue?.path ?? [])].map(String).join('.');
    return failure('bad-arguments', `Crux refused a request of its window: ${place}: ${issue?.message}`);
  }
  window.heard();
  try {
    const result = await handler(window, checked.data);
    window.answered(call, result);
    return result;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return failure('other', `That did not work: ${words}. Your map is still open.`);
  }
}

/** The window that a call comes from: only its own page may call, not a frame in it, nor a page that is not ours. */
export function senderOf({
  sender,
  senderFrame,
}: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): AppWindow | undefined {
  if (!senderFrame || senderFrame.parent !== null || !isOurs(senderFrame.url)) return undefined;
  return appWindowOf(sender);
}
