import { useState } from 'react';
import * as Y from 'yjs';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { useLive } from '../../../office/use-live.ts';
import type { StoreApi } from '../../../store/store-api.ts';
import { isReadable, readPieces } from '../session/read-pieces.ts';
import { lastWritten } from './piece-time.ts';

export type Preview = {
  /** Null where nothing of it can be read. */
  readonly tract: Tract | null;
  readonly changedAt: string | null;
};

/** What is on a leaflet, and when it was last changed. Null until it is read. */
export function usePreview(id: string): Preview | null {
  const [reader] = useState(() => openReader(id));
  return useLive(`tract preview ${id}`, reader);
}

/** Each time it is asked, only the pieces that came since are read. */
export function openReader(id: string): (store: Pick<StoreApi, 'tractPieces'>) => Promise<Preview> {
  const known = new Set<string>();
  let doc: Y.Doc | null = null;
  let shown: Preview = { tract: null, changedAt: null };
  return async (store) => {
    const news = await store.tractPieces({ id, known: [...known] });
    if (news.ids.length === 0) return shown;
    for (const piece of news.ids) known.add(piece);
    if (doc === null) {
      const read = readPieces(news.updates);
      doc = read.ok ? read.value.doc : null;
    } else {
      for (const piece of news.updates.filter(isReadable)) Y.applyUpdate(doc, piece);
    }
    shown = { tract: doc && readTract(doc).tract, changedAt: lastWritten([...known]) };
    return shown;
  };
}
