import { ipcMain } from 'electron';
import { z } from 'zod';
import { success } from '../../bridge/result';
import { openPath } from '../windows/open-for-window';
import { senderOf } from './answer-call';
import { DROP } from './drop-channel';

const path = z.string().min(1).max(32_767);

/**
 * Opens files that are dropped on windows. Only the preload sends them, with the path that Electron gives it for a real file: the
 * page itself can neither name this channel nor a path.
 */
export function answerDrops(): void {
  ipcMain.handle(DROP, async (event, given: unknown) => {
    const window = senderOf(event);
    const dropped = path.safeParse(given);
    if (!window || !dropped.success) return;
    const opened = await openPath(window, dropped.data);
    if (!opened.ok) window.tell('open', opened);
    else if (opened.value) window.tell('open', success(opened.value));
  });
}
