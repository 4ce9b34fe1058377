import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeFont } from '#shared/domain/tracts/fonts/judge-font.ts';
import { tableAt, withLicence } from '../../../../builders/a-font.ts';
import { fontFile } from '../text/support/font-file.ts';

const whole = fontFile('roboto-condensed');

describe('judgeFont', () => {
  it('says family, weight, what it resembles, what it may and which letters it lacks', () => {
    expect(judgeFont(whole)).toEqual({
      ok: true,
      value: {
        family: 'Roboto Condensed',
        styleName: 'Regular',
        weight: 400,
        italic: false,
        look: 'condensed',
        embedding: 'installable',
        subsetting: true,
        lacking: '',
        isVariable: false,
      },
    });
  });

  it.each([
    ['eb-garamond', 'serif'],
    ['source-sans-3', 'sans'],
    ['montserrat', 'sans'],
  ] as const)('finds that %s is of the kind %s', (name, look) => {
    expect(judgeFont(fontFile(name))).toMatchObject({ ok: true, value: { look } });
  });

  it.each([
    [0x0002, 'restricted', true],
    [0x0004, 'preview-and-print', true],
    [0x0108, 'editable', false],
  ])('reads the licence %i', (fsType, embedding, subsetting) => {
    expect(judgeFont(withLicence(whole, fsType))).toMatchObject({
      ok: true,
      value: { embedding, subsetting },
    });
  });

  it('names the letters of French that are not there', () => {
    const dingbats = new Uint8Array(whole);
    // A table of letters that holds one: the space.
    const cmap = tableAt(dingbats, 'cmap');
    const view = new DataView(dingbats.buffer);
    view.setUint16(cmap + 2, 1);
    view.setUint16(cmap + 4, 3);
    view.setUint16(cmap + 6, 1);
    view.setUint32(cmap + 8, 12);
    const format4 = [4, 32, 0, 4, 4, 1, 0, 0x20, 0xffff, 0, 0x20, 0xffff, -29, 1, 0, 0];
    for (const [at, value] of format4.entries()) view.setInt16(cmap + 12 + at * 2, value);
    const judged = judgeFont(dingbats);
    expect(judged).toMatchObject({ ok: true });
    expect(judged.ok && judged.value.lacking).toMatch(/^ABC.*œ.*«»/u);
  });

  it('never throws nor hangs on bytes that somebody changed, and takes nothing that cannot be set', () => {
    const ofTable = (table: string) => fc.nat(2_000).map((at) => tableAt(whole, table) + at);
    const place = fc.oneof(
      fc.nat(12 + 16 * 20),
      ...['head', 'maxp', 'hhea', 'cmap', 'GSUB', 'GPOS', 'glyf', 'loca', 'name', 'OS/2'].map(
        ofTable,
      ),
    );
    const huge = fc.constantFrom(0, 1, 0x7f, 0x80, 0xff);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, huge), { minLength: 1, maxLength: 60 }), (spots) => {
        const bytes = new Uint8Array(whole);
        for (const [at, value] of spots) bytes[at % bytes.length] = value;
        const began = performance.now();
        const judged = judgeFont(bytes);
        expect(performance.now() - began).toBeLessThan(5_000);
        if (judged.ok) expect(judged.value.weight).toBeGreaterThan(0);
        else expect(judged.error.kind).toMatch(/^(damaged|not-a-font|web-font|collection)$/);
      }),
      { numRuns: 150 },
    );
  });
});
