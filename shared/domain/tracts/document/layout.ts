import type * as Y from 'yjs';

/** The roots of the shared document. What lies in them came from outside: `readTract` judges it. */
export const tractRoots = (doc: Y.Doc) => ({
  meta: doc.getMap<unknown>('meta'),
  pages: doc.getMap<unknown>('pages'),
  objects: doc.getMap<unknown>('objects'),
  stories: doc.getMap<unknown>('stories'),
  styles: doc.getMap<unknown>('styles'),
  swatches: doc.getMap<unknown>('swatches'),
  guides: doc.getMap<unknown>('guides'),
});
export type TractRoots = ReturnType<typeof tractRoots>;
