import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWindows1252, fitWindows1252 } from '#shared/domain/export/csv/windows-1252.ts';
import { takeNotes } from '#shared/domain/export/finding-notes.ts';

const readyFor1252 = (text: string) => {
  const notes = takeNotes();
  return { text: fitWindows1252(text, notes), ...notes.summary(0) };
};

describe('fitWindows1252', () => {
  it('keeps what the encoding has, and says nothing of it', () => {
    const kept = 'Œuvre à 12 € — « l’été » Žižek ÿ';

    expect(readyFor1252(kept)).toEqual({ text: kept, rows: 0, findings: [], findingCount: 0 });
  });

  it('composes an accent that stands apart', () => {
    expect(readyFor1252('E\u0301ric')).toMatchObject({ text: 'Éric', findingCount: 0 });
  });

  it.each([
    ['Łódź', 'Lódz'],
    ['Đorđe', 'Dorde'],
    ['Şükrü Yıldız', 'Sükrü Yildiz'],
    ['Nguyễn', 'Nguyên'],
    ['ﬁn', 'fin'],
    ['12\u202F€', '12\u00A0€'],
    ['a\u2011b', 'a-b'],
  ])('writes %s as %s', (text, close) => {
    expect(readyFor1252(text).text).toBe(close);
  });

  it('writes a question mark where no letter is close', () => {
    expect(readyFor1252('Юрий 👩').text).toBe('???? ?');
  });

  it('says which sign became which', () => {
    expect(readyFor1252('Ł').findings).toEqual([
      { kind: 'sign-replaced', sign: 'Ł', by: 'L', row: 0, column: 0 },
    ]);
  });

  it('gives text that the encoding holds, byte for byte, whatever it was', () => {
    const decoder = new TextDecoder('windows-1252');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const fitted = readyFor1252(text).text;
        expect(decoder.decode(encodeWindows1252(fitted))).toBe(fitted);
      }),
    );
  });
});
