import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offeredFamilies } from '#shared/domain/tracts/fonts/font-families.ts';
import { ownFontId, readOwnFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import { standInFor } from '#shared/domain/tracts/fonts/stand-in.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { fontOrStandIn } from '#shared/domain/tracts/text/font/font-shelf.ts';
import { aFontRecord } from '../../../../builders/a-font.ts';
import { aFont, aShelf } from '../text/support/a-shelf.ts';

describe('the name of a section’s own font', () => {
  it('says what it is wherever it is read, and stays short enough for a text', () => {
    fc.assert(
      fc.property(
        fc.record({
          family: fc
            .string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
            .filter((name) => name.trim() !== '' && name.length <= 100),
          weight: fc.integer({ min: 1, max: 1_000 }),
          italic: fc.boolean(),
          look: fc.constantFrom('sans', 'serif', 'condensed', 'hand'),
        }),
        (said) => {
          const font = aFontRecord(said);
          const read = readOwnFontId(ownFontId(font));
          expect(read).toMatchObject({ ...said, sha256: font.sha256, family: expect.anything() });
          expect(font.family.trim().startsWith(read?.family ?? '-')).toBe(true);
        },
      ),
    );
  });

  it.each(['helvetica', 'inter-bold', 'own-', `own-${'a'.repeat(64)}-5000r-sans-X`])(
    'is not read into %s',
    (name) => {
      expect(readOwnFontId(FontId.parse(name))).toBeNull();
    },
  );
});

describe('the stand-in of a font that is not there', () => {
  it.each([
    [{ look: 'sans', weight: 850 }, 'source-sans-3-black'],
    [{ look: 'sans', weight: 600, italic: true }, 'source-sans-3-bold-italic'],
    [{ look: 'serif', weight: 300 }, 'source-serif-4-regular'],
    [{ look: 'condensed', weight: 700 }, 'roboto-condensed-bold'],
    [{ look: 'hand', weight: 400, italic: true }, 'caveat-regular'],
  ] as const)('is for %o %s', (said, face) => {
    expect(standInFor(ownFontId(aFontRecord(said)))).toBe(face);
  });

  it('sets its texts, where it is on the shelf', () => {
    const bold = ownFontId(aFontRecord({ look: 'sans', weight: 700 }));
    const closest = FontId.parse('source-sans-3-bold');
    const shelf = aShelf();
    const fonts = new Map([...shelf.fonts, [closest, aFont('source-sans-3-bold')]]);
    expect(fontOrStandIn({ ...shelf, fonts }, bold)?.style.weight).toBe(700);
    expect(fontOrStandIn({ fonts: new Map(), fallback: [] }, bold)).toBeNull();
  });
});

describe('the families one can write with', () => {
  it('begin with the section’s own, faces together, whatever the capitals', () => {
    const [first, second] = offeredFamilies([
      aFontRecord({ family: 'Zilla', weight: 400 }),
      aFontRecord({ family: 'gotham', styleName: 'Bold', weight: 700, sha256: 'b'.repeat(64) }),
      aFontRecord({ family: 'Gotham', styleName: 'Book', weight: 400 }),
    ]);
    expect(first?.faces.map(({ styleName }) => styleName)).toEqual(['Book', 'Bold']);
    expect([first?.from, second?.name]).toEqual(['section', 'Zilla']);
  });

  it('take a further face into a family that comes with the application, and none twice', () => {
    const light = aFontRecord({ family: 'Inter', styleName: 'Light', weight: 300 });
    const bold = aFontRecord({ family: 'Inter', weight: 700, sha256: 'b'.repeat(64) });
    const inter = offeredFamilies([light, bold]).filter(({ name }) => name === 'Inter');
    expect(inter).toHaveLength(1);
    expect(inter[0]?.faces.map(({ weight, italic }) => `${weight}${italic ? 'i' : ''}`)).toEqual([
      '300',
      '400',
      '400i',
      '700',
      '700i',
    ]);
  });
});
