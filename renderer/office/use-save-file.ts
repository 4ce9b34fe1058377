import { useShell } from './shell.tsx';

export type SaveOutcome = 'saved' | 'cancelled' | 'failed';

/** Asks where, then writes; main does both. */
export function useSaveFile(): (suggestedName: string, bytes: Uint8Array) => Promise<SaveOutcome> {
  const ipc = useShell();
  return async (suggestedName, bytes) => {
    const reply = await ipc.request('file.save', { suggestedName, bytes: new Uint8Array(bytes) });
    if (!reply.ok) return 'failed';
    return reply.value.path === null ? 'cancelled' : 'saved';
  };
}
