import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { qrSquares, quietModules } from '#shared/domain/tracts/drawing/qr-squares.ts';
import { qrText } from '#shared/domain/tracts/drawing/qr-text.ts';

const card = {
  kind: 'vcard',
  name: 'Zoé Aubépine',
  organisation: 'Section du Vernoy; Rennes',
  phone: '02 99 00 00 00',
  email: '',
  url: '',
  address: '',
} as const;

describe('what a QR code says', () => {
  it('is nothing before anything was given', () => {
    expect(qrText({ kind: 'url', url: ' ' })).toBeNull();
    expect(qrText({ ...card, name: '' })).toBeNull();
  });

  it('is a card with only what is known, its signs escaped', () => {
    expect(qrText(card)?.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Zoé Aubépine;;;;',
      'FN:Zoé Aubépine',
      String.raw`ORG:Section du Vernoy\; Rennes`,
      'TEL:02 99 00 00 00',
      'END:VCARD',
    ]);
  });

  it('is a transfer as banks read it', () => {
    const payment = {
      kind: 'payment',
      name: 'Association de financement',
      iban: 'fr76 3000 6000 0112 3456 7890 189',
      bic: '',
      amount: 2_005,
      reference: 'Don',
    } as const;

    expect(qrText(payment)?.split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      '',
      'Association de financement',
      'FR7630006000011234567890189',
      'EUR20.05',
      '',
      '',
      'Don',
    ]);
    expect(qrText({ ...payment, amount: null, reference: '' })?.split('\n')).toHaveLength(7);
  });
});

describe('the squares of a QR code', () => {
  it('lie apart, inside the quiet zone', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (text) => {
        const code = qrSquares(text);
        if (!code) throw new Error('no code');
        const { size, dark } = code;
        expect(
          dark.every(
            ({ x, y, width }) =>
              width > 0 &&
              Math.min(x, y) >= quietModules &&
              Math.max(x + width, y + 1) <= size - quietModules,
          ),
        ).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('are none where the text is too long for any code', () => {
    expect(qrSquares('é'.repeat(4_000))).toBeNull();
  });
});
