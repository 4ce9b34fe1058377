import * as Y from 'yjs';
import { err, ok, type Result } from '#shared/result.ts';
import { openDocument } from '../document/open-document.ts';
import { readTract } from '../document/read/read-tract.ts';
import { documentOf, stateOf } from '../document/state/state-of.ts';
import type { TractState } from '../document/state/tract-state.ts';
import { isDamage } from '../templates/start-from-own.ts';

export type SnapshotFault = { readonly kind: 'damaged-tract' };

/** What is kept of a leaflet as it is now, without its past. A damaged one is refused: a version of it would lie. */
export function takeSnapshot(pieces: readonly Uint8Array[]): Result<Uint8Array, SnapshotFault> {
  const opened = openDocument(pieces);
  if (!opened.ok) return err({ kind: 'damaged-tract' });
  const doc = opened.value;
  const bare = documentOf(stateOf(doc));
  const isWhole = !readTract(doc).faults.some(isDamage);
  const bytes = Y.encodeStateAsUpdate(bare);
  for (const one of [doc, bare]) one.destroy();
  return isWhole ? ok(bytes) : err({ kind: 'damaged-tract' });
}

export type OpenedSnapshot = ReturnType<typeof readTract> & { readonly state: TractState };

/** A kept version, to be looked at and gone back to. Never throws. */
export function openSnapshot(bytes: Uint8Array): Result<OpenedSnapshot, SnapshotFault> {
  const opened = openDocument([bytes]);
  if (!opened.ok) return err({ kind: 'damaged-tract' });
  const doc = opened.value;
  const read = { ...readTract(doc), state: stateOf(doc) };
  doc.destroy();
  return read.faults.some(isDamage) ? err({ kind: 'damaged-tract' }) : ok(read);
}
