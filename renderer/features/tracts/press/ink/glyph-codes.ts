import type { UsedGlyph } from '../../../../paper/pdf/char-maps.ts';

/** Under which numbers a page calls the glyphs of a font, so that each number stands for the same letters everywhere. */
export type GlyphCodes = {
  of(glyph: number, letters: string): number;
  /** By their glyphs, smallest first. */
  used(): readonly UsedGlyph[];
};

/** More than most fonts have glyphs; where one has more, a number that is taken is passed over. */
const firstFree = 0x4000;

/** A glyph is called by its own number; where it stands for other letters (a space that does not break), by another. */
export function createGlyphCodes(): GlyphCodes {
  const known = new Map<string, UsedGlyph>();
  const taken = new Set<number>();
  let free = firstFree;

  function aCode(glyph: number): number {
    if (!taken.has(glyph)) return glyph;
    while (taken.has(free)) free += 1;
    return free;
  }

  return {
    of(glyph, letters) {
      const key = `${glyph} ${letters}`;
      const [, , code = aCode(glyph)] = known.get(key) ?? [];
      known.set(key, [glyph, letters, code]);
      taken.add(code);
      return code;
    },
    used: () => [...known.values()].sort(([one], [other]) => one - other),
  };
}
