import { describe, expect, it } from 'vitest';
import { valuesBefore } from '../../../../../../renderer/features/members/record/history/values-before.ts';
import type { HistoryEntry } from '../../../../../../renderer/store/store-api/history.ts';

const entry = (op: HistoryEntry['op'], fields: HistoryEntry['fields']): HistoryEntry => ({
  id: crypto.randomUUID(),
  op,
  saidAt: '2026-11-23T10:00:00Z',
  at: null,
  by: null,
  office: null,
  isWaiting: true,
  fields,
});

const newestFirst = [
  entry('patch', [{ field: 'town', before: 'Lyon', after: 'Nantes' }]),
  entry('move', []),
  entry('patch', [{ field: 'binnedOn', before: '2026-11-01', after: null }]),
  entry('patch', [
    { field: 'town', before: 'Vernoy', after: 'Lyon' },
    { field: 'postcode', before: undefined, after: '69001' },
  ]),
  entry('create', [{ field: 'town', before: null, after: 'Vernoy' }]),
];

describe('the values before a change', () => {
  it('are those of that change alone for the newest', () => {
    expect(valuesBefore(newestFirst, 0)).toEqual({ town: 'Lyon' });
  });

  it('go back over every later change, to the oldest value of each field', () => {
    expect(valuesBefore(newestFirst, 3)).toEqual({ town: 'Vernoy', postcode: null });
  });

  it('never bring a person into the bin or out of it', () => {
    expect(valuesBefore(newestFirst, 2)).not.toHaveProperty('binnedOn');
  });

  it('end where the record began', () => {
    expect(valuesBefore(newestFirst, 4)).toEqual(valuesBefore(newestFirst, 3));
  });
});
