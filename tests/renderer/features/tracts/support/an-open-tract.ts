import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import {
  openTractSession,
  type TractSession,
} from '../../../../../renderer/features/tracts/session/tract-session.ts';
import { openOffice } from '../../../../../renderer/office/office.tsx';
import type { StoreApi } from '../../../../../renderer/store/store-api.ts';
import { aTract } from '../../../../builders/a-tract.ts';

/** Keeps an A5 leaflet of this content in the store. */
export async function keepTract(store: StoreApi, doc: Y.Doc = aTract()): Promise<string> {
  const [section] = await store.tractSections();
  if (!section) throw new Error('There is no section');
  const kept = await store.createTract({
    scope: section.scope,
    fields: { name: 'Réunion publique' },
    update: Y.encodeStateAsUpdate(doc),
  });
  if (!kept.ok) throw new Error(kept.error.kind);
  return kept.value;
}

/** The leaflet, open until the test ends. */
export async function openTract(store: StoreApi, id: string): Promise<TractSession> {
  const { onChange } = await openOffice(store);
  const opened = await openTractSession({ store, id, subscribe: onChange });
  if (!opened.ok) throw new Error(opened.error.kind);
  onTestFinished(() => opened.value.close());
  return opened.value;
}

/** What is kept, read afresh. */
export async function keptDocument(store: StoreApi, id: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  for (const piece of (await store.tractPieces({ id, known: [] })).updates) {
    Y.applyUpdate(doc, piece);
  }
  return doc;
}
