import { describe, expect, it } from 'vitest';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { historyLines } from '#shared/sync/history-lines.ts';
import type { FeedItem } from '#shared/sync/protocol.ts';

const id = (at: number) => `0193f1a0-0000-7000-8000-${String(at).padStart(12, '0')}`;
const at = IsoDateTime.parse('2026-03-01T10:00:00Z');

const change = (seq: number): FeedItem => ({
  seq,
  op: 'put-change',
  id: id(seq),
  row: {
    id: id(seq),
    entity: 'member',
    rowId: id(0),
    rev: seq,
    op: 'patch',
    at,
    saidAt: at,
    by: null,
    office: null,
    fields: [],
  },
});

describe('the lines of history in a page', () => {
  it('are what was applied, and what went with its row', () => {
    const gone: FeedItem = { seq: 3, op: 'leave', entity: 'change', id: id(9) };
    const row: FeedItem = { seq: 4, op: 'del', entity: 'member', id: id(8) };

    const { puts, drops } = historyLines([change(1), change(2), gone, row]);

    expect(puts.map((one) => one.rev)).toEqual([1, 2]);
    expect(drops).toEqual([id(9)]);
  });
});
