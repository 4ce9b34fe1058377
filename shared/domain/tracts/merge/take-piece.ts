import * as Y from 'yjs';

/** False when the bytes are no update: what came before them is there. Never throws. */
export function takePiece(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update);
    return true;
  } catch {
    // Yjs has no refusal of its own: see `openDocument`.
    return false;
  }
}
