import type { PaperFinding, Progress } from '../paper-order.ts';
import type { FontKey } from '../pdf/page-ink.ts';
import type { PaperDocument } from '../pdf/paper-document.ts';

/** What a drawing works with. */
export type Desk = {
  readonly paper: PaperDocument;
  readonly fingerprint: string;
  readonly findings: PaperFinding[];
  readonly onProgress: Progress;
};

/** Notes the letters that the fonts lack. */
export function noteMissing(
  { paper, findings }: Desk,
  about: string,
  texts: readonly (readonly [font: FontKey, text: string])[],
): void {
  const letters = texts.map(([font, text]) => paper.faces[font].missingIn(text)).join('');
  if (letters === '') return;
  findings.push({ kind: 'missing-letters', about, letters: [...new Set(letters)].join('') });
}

/** Rarely enough not to cost anything, often enough for a bar that moves. */
export const progressStep = 250;
