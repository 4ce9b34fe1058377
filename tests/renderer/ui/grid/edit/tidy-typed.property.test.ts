import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidyTyped } from '../../../../../renderer/ui/grid/edit/tidy-typed.ts';

const tidy = (kind: 'date' | 'number' | 'text', text: string) => tidyTyped(kind, text, 2026);
const shown = (kind: 'date' | 'number' | 'text', text: string) => {
  const result = tidy(kind, text);
  return result.ok ? result.value : result.error;
};

describe('what is typed in a cell', () => {
  it('is a day in each of the ways it is written in France', () => {
    for (const typed of ['5/3/2024', '05.03.24', '5 3 2024', '050324', '05032024', '2024-03-05']) {
      expect(shown('date', typed)).toBe('05/03/2024');
    }
  });

  it('means the last century when two digits would be the future', () => {
    expect(shown('date', '1/1/27')).toBe('01/01/2027');
    expect(shown('date', '1/1/28')).toBe('01/01/1928');
  });

  it('is no day when the calendar lacks it', () => {
    for (const typed of ['31/02/2024', '0/1/2024', '1/13/2024', 'hier']) {
      expect(shown('date', typed)).toBe('not-a-day');
    }
  });

  it('is left alone when it is a day already', () => {
    const days = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.toISOString().slice(0, 10).split('-');
        const written = `${date}/${month}/${year}`;

        expect(shown('date', written)).toBe(written);
      }),
    );
  });

  it('is a number with a comma, spaces and its unit', () => {
    for (const typed of ['1 234,50 €', '-3', '12.5', '1\u202f000', '7 %']) {
      expect(shown('number', typed)).toBe(typed);
    }
    for (const typed of ['douze', '1,2,3', '-', '1e5']) {
      expect(shown('number', typed)).toBe('not-a-number');
    }
  });

  it('clears the cell when it is empty, whatever the kind', () => {
    for (const kind of ['date', 'number', 'text'] as const) expect(shown(kind, '  ')).toBe('');
  });
});
