import { useEffect, useSyncExternalStore } from 'react';
import { useDrafts } from '../../../office/drafts.ts';
import { useEditor } from '../session/editor-context.tsx';

/** While nothing can be written, the window asks before it closes. */
export function useUnsavedWarning(name: string): void {
  const { session } = useEditor();
  const hasFailed = useSyncExternalStore(session.subscribe, session.saving) === 'failed';
  useEffect(() => {
    if (!hasFailed) return;
    const key = `tract ${session.id}`;
    useDrafts.getState().keep(key, { subject: name, values: null });
    return () => useDrafts.getState().drop(key);
  }, [hasFailed, session, name]);
}
