import type { Range } from './text/runs-in.ts';

const words = new Intl.Segmenter('fr', { granularity: 'word' });

/** The word that an offset is in or behind. */
export function wordAt(text: string, offset: number): Range {
  const { from, to } = paragraphRangeAt(text, offset);
  const found = [...words.segment(text.slice(from, to))].find(
    ({ index, segment }) => from + index + segment.length > offset,
  );
  if (!found) return { from: to, to };
  return { from: from + found.index, to: from + found.index + found.segment.length };
}

/** Without its mark. */
export function paragraphRangeAt(text: string, offset: number): Range {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { from, to: end === -1 ? text.length : end };
}
