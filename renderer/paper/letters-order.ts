/** One letter, in a window envelope; a page or more. */
export type Letter = {
  /** Names it in findings. */
  readonly about: string;
  /** What the window shows, and nothing but it. */
  readonly recipient: readonly string[];
  readonly subject: string;
  /** Paragraphs are parted by an empty line; a line of a paragraph stays one. */
  readonly body: string;
};

export type LettersOrder = {
  readonly kind: 'letters';
  readonly language: 'fr' | 'en';
  readonly title: string;
  /** Who writes; inside the fold, where no window shows it. */
  readonly sender: readonly string[];
  /** « Vernoy-sur-Lie, le 23 novembre 2026 ». */
  readonly dateLine: string;
  /** « Objet » or « Subject ». */
  readonly subjectLabel: string;
  readonly letters: readonly Letter[];
};
