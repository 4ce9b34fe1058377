import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readTyped,
  written,
} from '../../../../../renderer/features/tracts/panels/fields/typed-number.ts';
import { isIban, qrFaults } from '../../../../../renderer/features/tracts/panels/kinds/qr-check.ts';
import {
  anchored,
  resizedTo,
} from '../../../../../renderer/features/tracts/panels/placement/things.ts';

describe('a number that was typed', () => {
  it('is read again as it was written, in every unit and both languages', () => {
    const units = fc.constantFrom('mm', 'pt', '°', '%', 'plain');
    const numbers = fc.integer({ min: -5_000_000, max: 5_000_000 });
    fc.assert(
      fc.property(numbers, units, fc.constantFrom(',', '.'), (thousandths, unit, decimal) => {
        const value = thousandths / 1_000;
        expect(readTyped(written(value, unit, decimal), unit, {})).toEqual({ ok: true, value });
      }),
    );
  });

  it('counts points in a field of points, and takes millimetres there', () => {
    expect(readTyped('12', 'pt', {})).toEqual({ ok: true, value: 12 });
    expect(readTyped('25,4mm', 'pt', {})).toEqual({ ok: true, value: 72 });
  });

  it('stays within its limits', () => {
    expect(readTyped('120', '%', { least: 0, most: 100 })).toEqual({
      ok: false,
      error: { kind: 'not-between', least: 0, most: 100 },
    });
  });
});

it('keeps the anchor of a box where it is, however the box is turned', () => {
  const number = fc.double({ min: 1, max: 200, noNaN: true });
  const part = fc.constantFrom(-0.5, 0, 0.5);
  fc.assert(
    fc.property(number, number, number, part, part, (width, height, rotation, x, y) => {
      const box = { x: 10, y: 20, width, height, rotation };
      const anchor = { x, y };
      const resized = resizedTo(box, anchor, { width: height, height: width });
      const [before, after] = [anchored(box, anchor), anchored(resized, anchor)];
      expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1e-6);
    }),
  );
});

describe('the content of a code', () => {
  it('knows a right IBAN from one with two signs swapped', () => {
    expect(isIban('FR14 2004 1010 0505 0001 3M02 606')).toBe(true);
    expect(isIban('FR14 2004 1010 0505 0001 3M02 660')).toBe(false);
    expect(isIban('FR14 2004')).toBe(false);
  });

  it('says what a telephone could not use', () => {
    expect(qrFaults({ kind: 'url', url: 'exemple.fr' })).toEqual({ url: 'url' });
    expect(qrFaults({ kind: 'url', url: 'https://exemple.fr/a' })).toEqual({});
    expect(
      qrFaults({
        kind: 'payment',
        name: '',
        iban: 'FR00',
        bic: 'ABC',
        amount: null,
        reference: '',
      }),
    ).toEqual({ name: 'name', iban: 'iban', bic: 'bic' });
    expect(
      qrFaults({ kind: 'payment', name: 'A', iban: ' ', bic: '', amount: null, reference: '' }),
    ).toEqual({ iban: 'empty' });
  });
});
