import { useEffect, useEffectEvent } from 'react';
import type { Ipc } from '../ipc/client.ts';
import { leaveNow } from '../office/before-leaving.ts';
import { useDialogs } from '../office/dialogs.ts';
import { unsavedSubjects } from '../office/drafts.ts';
import type { StoreApi } from '../store/store-api.ts';

/** Before the window goes: ask about what is not saved, else keep a verified copy and close. */
export function useClosing(ipc: Ipc, store: StoreApi | null): void {
  const prepare = useEffectEvent(() => {
    if (unsavedSubjects().length > 0) {
      void ipc.request('app.keepOpen', {});
      useDialogs.getState().open({ kind: 'leave-unsaved', way: 'close' });
    } else {
      void closeWindow(store);
    }
  });
  useEffect(() => ipc.on('app.closing', () => prepare()), [ipc]);
}

/** The window closes whatever happens: the journal outside already holds every change. */
export async function closeWindow(store: StoreApi | null): Promise<void> {
  try {
    await leaveNow();
    await store?.snapshot();
  } finally {
    window.close();
  }
}
