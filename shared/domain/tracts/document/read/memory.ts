import type * as Y from 'yjs';
import { tractRoots } from '../layout.ts';

/**
 * What was read of each entry, so that a keystroke reads one story again and the rest stays the same
 * value. The document itself says what changed.
 */
export type ReadMemory = {
  readonly recall: <T>(source: unknown, read: () => T) => T;
  readonly close: () => void;
};

export const noMemory: ReadMemory = { recall: (_source, read) => read(), close: () => undefined };

export function openMemory(doc: Y.Doc): ReadMemory {
  const known = new Map<unknown, unknown>();
  const { styles, stories, meta, ...rest } = tractRoots(doc);
  const forgetChanged = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const { target } of events) {
      known.delete(target);
    }
  };
  // Every story is resolved through the styles and the language of the document.
  const forgetTexts = () => {
    for (const source of [styles, ...stories.values()]) {
      known.delete(source);
    }
  };
  const forgetLanguage = ({ keysChanged }: Y.YMapEvent<unknown>) => {
    if (keysChanged.has('language')) forgetTexts();
  };
  const entries = [stories, ...Object.values(rest)];
  for (const root of entries) {
    root.observeDeep(forgetChanged);
  }
  styles.observeDeep(forgetTexts);
  meta.observe(forgetLanguage);
  return {
    recall: (source, read) => remembered(known, source, read),
    close: () => {
      for (const root of entries) {
        root.unobserveDeep(forgetChanged);
      }
      styles.unobserveDeep(forgetTexts);
      meta.unobserve(forgetLanguage);
      known.clear();
    },
  };
}

function remembered<T>(known: Map<unknown, unknown>, source: unknown, read: () => T): T {
  if (known.has(source)) {
    // Only this function writes the map, and a source is always read by the same function.
    return known.get(source) as T;
  }
  const value = read();
  known.set(source, value);
  return value;
}
