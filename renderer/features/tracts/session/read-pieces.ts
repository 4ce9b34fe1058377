import type * as Y from 'yjs';
import { type OpenFault, openDocument } from '#shared/domain/tracts/document/open-document.ts';
import { err, ok, type Result } from '#shared/result.ts';

export type ReadPieces = { readonly doc: Y.Doc; readonly damaged: number };

export const isReadable = (piece: Uint8Array): boolean => {
  const opened = openDocument([piece]);
  if (opened.ok) opened.value.destroy();
  return opened.ok;
};

/** The document of these pieces; those that cannot be read are counted and left out. */
export function readPieces(
  pieces: readonly Uint8Array[],
): Result<ReadPieces, OpenFault | { readonly kind: 'nothing-there' }> {
  if (pieces.length === 0) return err({ kind: 'nothing-there' });
  const whole = openDocument(pieces);
  if (whole.ok) return ok({ doc: whole.value, damaged: 0 });
  if (whole.error.kind === 'too-large') return whole;
  const readable = pieces.filter(isReadable);
  if (readable.length === 0) return whole;
  const rest = openDocument(readable);
  return rest.ok ? ok({ doc: rest.value, damaged: pieces.length - readable.length }) : rest;
}
