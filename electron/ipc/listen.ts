import { type BrowserWindow, ipcMain } from 'electron';
import { eventChannel, requestChannel } from '#shared/ipc/channels.ts';
import type { EventName, EventPayload } from '#shared/ipc/contract.ts';
import { err } from '#shared/result.ts';
import { type Served, serve } from './serve.ts';
import { isTrusted } from './trusted-sender.ts';

/** Electron's edge of the border: one channel in. */
export function listen(served: Served, windowOf: () => BrowserWindow | null): void {
  ipcMain.handle(requestChannel, (event, name: unknown, input: unknown) => {
    const contentsId = windowOf()?.webContents.id ?? null;
    if (!isTrusted(event, contentsId)) return err({ kind: 'untrusted', message: '' });
    return serve(served, name, input);
  });
}

export type Emit = <N extends EventName>(name: N, payload: EventPayload<N>) => void;

/** One channel out. What nobody can receive any more is dropped. */
export function emitTo(windowOf: () => BrowserWindow | null): Emit {
  return (name, payload) => {
    const contents = windowOf()?.webContents;
    if (contents === undefined || contents.isDestroyed() || contents.isCrashed()) return;
    contents.send(eventChannel, name, payload);
  };
}
