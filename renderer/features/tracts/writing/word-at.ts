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

/** The next beginning of a word on the way, or the end of the paragraph; from there, the next paragraph. */
export function wordEdge(text: string, offset: number, step: 1 | -1): number {
  const { from, to } = paragraphRangeAt(text, offset);
  if (step === 1 && offset === to) return Math.min(to + 1, text.length - 1);
  if (step === -1 && offset === from) return Math.max(from - 1, 0);
  const starts = [...words.segment(text.slice(from, to))]
    .filter(({ segment, index }) => segment.trim() !== '' || index === 0)
    .map(({ index }) => from + index);
  return step === 1
    ? (starts.find((start) => start > offset) ?? to)
    : (starts.findLast((start) => start < offset) ?? from);
}
