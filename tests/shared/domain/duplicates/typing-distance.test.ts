import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinTypos } from '#shared/domain/duplicates/typing-distance.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('two words within some typing errors', () => {
  it.each([
    ['dupont', 'dupond', 1],
    ['dupont', 'dupnt', 1],
    ['dupont', 'duppont', 1],
    ['dupont', 'dupnot', 1],
    ['carpentier', 'carpantiers', 2],
  ])('are %s and %s', (a, b, limit) => {
    expect(isWithinTypos(a, b, limit)).toBe(true);
    expect(isWithinTypos(a, b, limit - 1)).toBe(false);
  });

  it('are those of the textbook, whichever comes first', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom(0, 1, 2), (a, b, limit) => {
        expect(isWithinTypos(a, b, limit)).toBe(textbookDistance(a, b) <= limit);
        expect(isWithinTypos(b, a, limit)).toBe(isWithinTypos(a, b, limit));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Optimal string alignment by its definition: slow, and easy to believe. */
function textbookDistance(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    textbookDistance(restA, b) + 1,
    textbookDistance(a, restB) + 1,
    textbookDistance(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    isSwapped ? textbookDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}
