import { describe, expect, it } from 'vitest';
import { columnOf, customColumn } from '#shared/domain/members/catalogue.ts';
import { bulkValueOf } from '../../../../../renderer/features/members/bulk/bulk-value.ts';

const known = (id: string) => {
  const column = columnOf(id, { customFields: new Map() });
  if (column === null) throw new Error(`No column ${id}`);
  return column;
};
const own = (kind: 'text' | 'number' | 'date' | 'yes-no') =>
  customColumn('1', { name: 'Champ', kind, choices: [], place: 0 });

describe('a value for many people', () => {
  it.each([
    [known('joinedOn'), '5.3.2021', '2021-03-05'],
    [known('leftReason'), 'moved', 'moved'],
    [known('doNotContact'), 'true', true],
    [known('town'), '  Vernoy ', 'Vernoy'],
    [own('number'), '12,5', 12.5],
    [own('yes-no'), 'false', false],
    [own('date'), '1/2/2024', '2024-02-01'],
  ])('is read as its column wants it: %#', (column, typed, value) => {
    expect(bulkValueOf(column, typed)).toEqual({ kind: 'read', value });
  });

  it.each([
    [known('joinedOn'), '31/02/2021'],
    [known('leftReason'), 'bored'],
    [known('town'), 'x'.repeat(81)],
    [known('town'), '   '],
    [known('age'), '40'],
    [own('number'), 'douze'],
    [own('text'), 'x'.repeat(501)],
  ])('is refused when its field cannot hold it: %#', (column, typed) => {
    expect(bulkValueOf(column, typed)).toEqual({ kind: 'bad' });
  });
});
