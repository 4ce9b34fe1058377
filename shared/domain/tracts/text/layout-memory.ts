import type { Paragraph } from '../story.ts';
import type { FontShelf } from './font/font-shelf.ts';
import { type LaidParagraph, layParagraph } from './paragraph/lay-paragraph.ts';
import { type MeasuredParagraph, measureParagraph } from './paragraph/measured-paragraph.ts';
import { setSign } from './paragraph/set-sign.ts';

/**
 * Remembers the paragraphs of one story as they were laid, by what they say, so that a keystroke lays one of them
 * again. What is not asked for in one layout is forgotten with the next.
 */
export type LayoutMemory = {
  /** Forgets everything when the fonts are others than before. */
  recall(shelf: FontShelf): Recall;
};

export type Recall = {
  measure(paragraph: Paragraph, sign: string): MeasuredParagraph | null;
  lay(
    measured: MeasuredParagraph,
    shape: { readonly width: number; readonly from: number },
  ): LaidParagraph;
  /** Forgets what this layout did not use. */
  done(): void;
};

export function createLayoutMemory(): LayoutMemory {
  let known = new Map<string, MeasuredParagraph>();
  let knownShelf: FontShelf | null = null;
  const keys = new WeakMap<Paragraph, string>();
  const laid = new WeakMap<MeasuredParagraph, Map<string, LaidParagraph>>();

  const keyOf = (paragraph: Paragraph): string => {
    const key = keys.get(paragraph) ?? JSON.stringify(paragraph);
    keys.set(paragraph, key);
    return key;
  };

  return {
    recall(shelf) {
      if (shelf !== knownShelf) known = new Map();
      knownShelf = shelf;
      const used = new Map<string, MeasuredParagraph>();
      return {
        measure(paragraph, sign) {
          const key = `${sign}\n${keyOf(paragraph)}`;
          const measured =
            used.get(key) ??
            known.get(key) ??
            measureParagraph(paragraph, { sign: setSign(paragraph, sign, shelf), shelf });
          if (measured) used.set(key, measured);
          return measured;
        },
        lay(measured, shape) {
          const widths = laid.get(measured) ?? new Map<string, LaidParagraph>();
          laid.set(measured, widths);
          const key = `${shape.width}|${shape.from}`;
          const made = widths.get(key) ?? layParagraph(measured, shape);
          if (widths.size > mostWidths) widths.clear();
          widths.set(key, made);
          return made;
        },
        done() {
          known = used;
        },
      };
    },
  };
}

/** While a frame is resized, a paragraph passes through many. */
const mostWidths = 16;
