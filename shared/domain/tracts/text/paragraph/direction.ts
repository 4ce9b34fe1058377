import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

export type Levels = {
  readonly base: Direction;
  /** Of each UTF-16 unit, odd from right to left; null when the whole text goes from left to right. */
  readonly levels: Uint8Array | null;
};

const bidi = bidiFactory();
/** Hebrew, Arabic and their like, and the marks that turn the direction. */
const rightToLeft =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\u2068\uFB1D-\uFDFF\uFE70-\uFEFF]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** UAX 9. The first letter with a direction decides for the paragraph. */
export function levelsOf(text: string): Levels {
  if (!rightToLeft.test(text)) return { base: 'ltr', levels: null };
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
  return { base: (paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr', levels };
}

/** The parts of a line from left to right (UAX 9, rule L2): each has one level. */
export function inVisualOrder<Part extends { readonly level: number }>(
  parts: readonly Part[],
): readonly Part[] {
  const highest = Math.max(0, ...parts.map(({ level }) => level));
  const order = [...parts];
  for (let level = highest; level >= 1; level -= 1) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to + 1;
    }
  }
  return order;
}
