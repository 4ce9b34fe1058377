import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import { everyArrears, findArrears } from '#shared/domain/contributions/arrears/find-arrears.ts';
import { aDebtor, aPromise, on, someArrears } from './a-debtor.ts';

const contact = { on: on('2026-05-01'), channel: 'phone' as const, template: null, by: null };
const rows = [
  aDebtor({
    familyName: 'Abadie',
    arrears: someArrears({ tolerated: true, lastContact: contact }),
  }),
  aDebtor({
    familyName: 'Élan',
    arrears: someArrears({ kind: 'never', isWhole: false, rest: toCents(0) }),
  }),
  aDebtor({
    familyName: 'Zola',
    arrears: someArrears({
      rest: toCents(9_000),
      promise: { ...aPromise(), state: 'broken' },
    }),
  }),
].map((row) => ({ ...row, memberNumber: null }));

const names = (
  filter: Partial<typeof everyArrears>,
  sort: Parameters<typeof findArrears>[2] = [],
) => findArrears(rows, { ...everyArrears, ...filter }, sort).map(({ familyName }) => familyName);

describe('the list of arrears', () => {
  it('is found by what is owed, said and promised', () => {
    expect(names({})).toEqual(['Abadie', 'Élan', 'Zola']);
    expect(names({ text: 'elan verno' })).toEqual(['Élan']);
    expect(names({ owing: 'due' })).toEqual(['Élan', 'Zola']);
    expect(names({ owing: 'never' })).toEqual(['Élan']);
    expect(names({ owing: 'several' })).toEqual([]);
    expect(names({ contact: 'none' })).toEqual(['Élan', 'Zola']);
    expect(names({ contact: 'some' })).toEqual(['Abadie']);
    expect(names({ promise: 'broken' })).toEqual(['Zola']);
    expect(names({ promise: 'none' })).toEqual(['Abadie', 'Élan']);
  });

  it('is sorted either way, with what is not known last', () => {
    expect(names({}, [{ column: 'rest', direction: 'ascending' }])).toEqual([
      'Abadie',
      'Zola',
      'Élan',
    ]);
    expect(names({}, [{ column: 'rest', direction: 'descending' }])).toEqual([
      'Zola',
      'Abadie',
      'Élan',
    ]);
    expect(names({}, [{ column: 'name', direction: 'descending' }])[0]).toBe('Zola');
  });
});
