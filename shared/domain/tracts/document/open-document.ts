import * as Y from 'yjs';
import { err, ok, type Result } from '#shared/result.ts';

export type OpenFault =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large'; readonly mostBytes: number };

const mostBytes = 64 * 1024 * 1024;

/** The document that these bytes of Yjs updates add up to. Refuses what is not one; never throws. */
export function openDocument(updates: readonly Uint8Array[]): Result<Y.Doc, OpenFault> {
  if (updates.reduce((sum, { byteLength }) => sum + byteLength, 0) > mostBytes) {
    return err({ kind: 'too-large', mostBytes });
  }
  const doc = new Y.Doc();
  try {
    for (const update of updates) {
      Y.applyUpdate(doc, update);
    }
  } catch {
    // Yjs has no refusal of its own: damaged bytes make it throw errors of every kind.
    doc.destroy();
    return err({ kind: 'unreadable' });
  }
  return ok(doc);
}
