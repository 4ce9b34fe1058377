import { useEffect, useState } from 'react';
import { type OpenedSnapshot, openSnapshot } from '#shared/domain/tracts/versions/snapshot.ts';
import { useStore } from '../../../../office/office.tsx';
import { useLive } from '../../../../office/use-live.ts';
import type { TractVersion } from '../../../../store/store-api/tract-versions.ts';
import { useEditor } from '../../session/editor-context.tsx';

/** Newest first; null until they are read. */
export function useVersions(): readonly TractVersion[] | null {
  const { session } = useEditor();
  return useLive(`tract versions ${session.id}`, (store) => store.tractVersions(session.id));
}

export type Snapshot =
  | { readonly kind: 'reading' | 'damaged' }
  | { readonly kind: 'read'; readonly snapshot: OpenedSnapshot };

const reading: Snapshot = { kind: 'reading' };

/** What is on a version never changes: it is read once, not at every keystroke in the leaflet. `null`: none is asked for. */
export function useSnapshot(id: string | null): Snapshot {
  const store = useStore();
  const [held, setHeld] = useState<{ readonly of: string; readonly snapshot: Snapshot } | null>(
    null,
  );
  useEffect(() => {
    if (id === null) return;
    let isLeft = false;
    void store.tractVersion(id).then((bytes) => {
      const snapshot: Snapshot = bytes === null ? { kind: 'damaged' } : opened(bytes);
      if (!isLeft) setHeld({ of: id, snapshot });
    });
    return () => {
      isLeft = true;
    };
  }, [store, id]);
  return held !== null && held.of === id ? held.snapshot : reading;
}

function opened(bytes: Uint8Array): Snapshot {
  const read = openSnapshot(bytes);
  return read.ok ? { kind: 'read', snapshot: read.value } : { kind: 'damaged' };
}
