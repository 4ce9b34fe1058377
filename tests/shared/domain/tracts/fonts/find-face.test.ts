import { describe, expect, it } from 'vitest';
import { faceLike, findFace } from '#shared/domain/tracts/fonts/find-face.ts';
import { offeredFamilies } from '#shared/domain/tracts/fonts/font-families.ts';
import { ownFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { aFontRecord } from '../../../../builders/a-font.ts';

const id = (text: string) => FontId.parse(text);

describe('a face of a family', () => {
  it('is found by its id', () => {
    expect(findFace(id('montserrat-black'))?.family.name).toBe('Montserrat');
    expect(findFace(id('helvetica'))).toBeNull();
  });

  it('becomes bold or italic and goes back', () => {
    expect(faceLike(id('inter-regular'), { bold: true })).toBe('inter-bold');
    expect(faceLike(id('inter-bold'), { italic: true })).toBe('inter-bold-italic');
    expect(faceLike(id('inter-bold-italic'), { bold: false })).toBe('inter-italic');
    expect(faceLike(id('montserrat-black'), { bold: false })).toBe('montserrat-regular');
  });

  it('keeps its own weight when it already is what is wished', () => {
    expect(faceLike(id('montserrat-black'), { bold: true })).toBe('montserrat-black');
  });

  it('is told not to exist where the family has no such face', () => {
    expect(faceLike(id('bebas-neue-regular'), { bold: true })).toBeNull();
    expect(faceLike(id('helvetica'), { bold: true })).toBeNull();
  });

  it('knows the faces of the section’s own', () => {
    const book = aFontRecord();
    const bold = aFontRecord({ sha256: 'b'.repeat(64), styleName: 'Bold', weight: 700 });
    const families = offeredFamilies([book, bold]);
    expect(faceLike(ownFontId(book), { bold: true }, families)).toBe(ownFontId(bold));
    expect(faceLike(ownFontId(book), { italic: true }, families)).toBeNull();
    expect(faceLike(ownFontId(book), { bold: true })).toBeNull();
  });
});
