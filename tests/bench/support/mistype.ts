import type { Random } from '../../../central/demo/random.ts';

/** One letter wrong, missing, doubled or swapped with its neighbour; the word has five letters or more. */
export function mistype(word: string, random: Random): string {
  const at = 1 + random.upTo(word.length - 3);
  const letter = word.slice(at, at + 1);
  const next = word.slice(at + 1, at + 2);
  const before = word.slice(0, at);
  return random.oneOf([
    `${before}w${word.slice(at + 1)}`,
    `${before}${word.slice(at + 1)}`,
    `${before}${letter}${word.slice(at)}`,
    `${before}${next}${letter}${word.slice(at + 2)}`,
  ]);
}

/** `+33612345678` → `06.12.34.56.78` */
export const asTyped = (phone: string): string =>
  `0${phone.slice(3)}`.replace(/(\d{2})(?=\d)/g, '$1.');

/** Day and month in each other's place, or the last digit wrong. */
export function slipped(birthDate: string): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  if (Number(day) <= 12 && month !== day) return `${year}-${day}-${month}`;
  return `${year}-${month}-${day.slice(0, 1)}${(Number(day.slice(1)) + 1) % 10}`;
}
