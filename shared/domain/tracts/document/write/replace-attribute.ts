import * as Y from 'yjs';
import { deltaOf } from '../read/delta-of.ts';
import type { Write } from './desk.ts';

type Replacing = {
  readonly key: 'paragraphStyle' | 'characterStyle' | 'colour';
  readonly from: string;
  readonly to: string;
};

/** In every text, those of the bin too: what comes out of it names nothing that is gone. */
export const replaceAttribute =
  ({ key, from, to }: Replacing): Write =>
  ({ stories }) => {
    for (const text of stories.values()) {
      if (text instanceof Y.Text) {
        let at = 0;
        for (const { insert, attributes } of deltaOf(text)) {
          const length = typeof insert === 'string' ? insert.length : 1;
          if (valueIn(attributes, key) === from) {
            text.format(at, length, { [key]: to });
          }
          at += length;
        }
      }
    }
  };

const valueIn = (attributes: unknown, key: string): unknown =>
  typeof attributes === 'object' && attributes !== null
    ? Object.entries(attributes).find(([one]) => one === key)?.[1]
    : undefined;
