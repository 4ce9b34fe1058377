import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { formatPhone, parsePhone } from '#shared/domain/members/parse-phone.ts';

const withoutZeros = (text: string) => text.replace(/[^1-9]/g, '');
const digitsOf = (text: string) => text.replace(/\D/g, '');

describe('parsePhone', () => {
  it.each([
    '06 12 34 56 78',
    '0612345678',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06/12/34/56/78',
    '06\u00A012\u202F34\u00A056\u00A078',
    '+33 6 12 34 56 78',
    '+33612345678',
    '0033612345678',
    '0033 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '33612345678',
    ' 0612345678 ',
  ])('understands %s', (text) => {
    expect(parsePhone(text, null)).toEqual({
      kind: 'understood',
      phone: '+33612345678',
      isZeroRestored: false,
    });
  });

  it('gives back the zero that a spreadsheet ate', () => {
    const restored = { kind: 'understood', phone: '+33612345678', isZeroRestored: true };
    expect(parsePhone('612345678', null)).toEqual(restored);
    expect(parsePhone('612345678.0', null)).toEqual(restored);
  });

  it('knows that some numbers of the French plan are overseas', () => {
    expect(parsePhone('0690 12 34 56', null)).toMatchObject({ phone: '+590690123456' });
    expect(parsePhone('0692 12 34 56', null)).toMatchObject({ phone: '+262692123456' });
    expect(parsePhone('06 96 12 34 56', null)).toMatchObject({ phone: '+596696123456' });
    expect(parsePhone('05 94 12 34 56', null)).toMatchObject({ phone: '+594594123456' });
  });

  it('reads a local number in the country where the person lives', () => {
    expect(parsePhone('0471 12 34 56', 'Belgique')).toMatchObject({ phone: '+32471123456' });
    expect(parsePhone('079 123 45 67', 'Suisse')).toMatchObject({ phone: '+41791234567' });
    expect(parsePhone('06 12 34 56 78', 'Atlantide')).toMatchObject({ kind: 'as-typed' });
    expect(parsePhone('+33 6 12 34 56 78', 'Belgique')).toMatchObject({ phone: '+33612345678' });
  });

  it.each([
    '06 12 34 56',
    '06 12 34 56 78 / 01 23 45 67 89',
    '01 23 45 67 89 poste 12',
    'voir sa fille',
    '0612345678 (bureau)',
    '00000',
    '36 15',
  ])('keeps %s as it was typed', (text) => {
    expect(parsePhone(text, null)).toEqual({ kind: 'as-typed', phone: text });
  });

  it('loses no digit but the zeros of dialling', () => {
    const numbers = fc.oneof(
      fc.stringMatching(/^[0-9+() ./-]{0,30}$/),
      fc.stringMatching(/^0[1-9]( ?\d\d){4}( ?\/ ?0[1-9]( ?\d\d){4})?$/),
      fc.stringMatching(/^\+\d{8,15}$/),
      fc.string(),
    );
    fc.assert(
      fc.property(numbers, (text) => {
        const { kind, phone } = parsePhone(text, null);
        if (kind === 'as-typed') expect(phone).toBe(text.trim());
        else expect(withoutZeros(phone).endsWith(withoutZeros(text))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('agrees with the library on every French number that it reads the quick way', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-9]\d{8}$/), (text) => {
        const quick = parsePhone(text, null);
        const slow = parsePhoneNumberFromString(text, 'FR');
        expect(quick.kind).toBe('understood');
        expect(slow?.isValid()).toBe(true);
        expect(digitsOf(quick.phone).slice(-9)).toBe(slow?.nationalNumber);
      }),
    );
  });

  it('reads its own answer as itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(0[1-9]\d{8}|\+(32|41|49|590|262)\d{7,10})$/), (text) => {
        const once = parsePhone(text, null);
        const twice = parsePhone(once.phone, null);
        expect(twice.phone).toBe(once.phone);
      }),
    );
  });
});

describe('formatPhone', () => {
  it('shows a number as people of the section dial it', () => {
    expect(formatPhone('+33612345678')).toBe('06 12 34 56 78');
    expect(formatPhone('+590690123456')).toBe('0690 12 34 56');
    expect(formatPhone('+32471123456')).toBe('+32 471 12 34 56');
  });

  it('shows what was not understood as it was typed', () => {
    expect(formatPhone('voir sa fille')).toBe('voir sa fille');
    expect(formatPhone('+33612345678 ou +33712345678')).toBe('+33612345678 ou +33712345678');
  });
});
