import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeedPage } from '#shared/sync/feed-page.ts';
import { aMember } from '../../builders/a-member.ts';

const id = '0193f1a0-0000-7000-8000-000000000001';
const put = { seq: 1, op: 'put', entity: 'member', id, rev: 1, row: aMember() };
const text = (...lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n');

describe('a page of a feed', () => {
  it('is its rows and its cursor', () => {
    const page = parseFeedPage(text(put, { cursor: 1, more: true }), 0);

    expect(page).toEqual({ items: [put], skipped: 0, cursor: 1, more: true });
  });

  it('keeps fields that this version does not know', () => {
    const row = { ...aMember(), badge: 'gold' };

    const page = parseFeedPage(text({ ...put, row }, { cursor: 1, more: false }), 0);

    expect(page?.items[0]).toMatchObject({ row: { badge: 'gold' } });
  });

  it('passes over entities that this version does not know, and says so', () => {
    const page = parseFeedPage(
      text({ seq: 1, op: 'put', entity: 'badge', id }, { cursor: 1, more: false }),
      0,
    );

    expect(page).toEqual({ items: [], skipped: 1, cursor: 1, more: false });
  });

  it.each([
    ['nothing', ''],
    ['no cursor line', text(put)],
    ['rows after the cursor line', text({ cursor: 1, more: false }, put)],
    ['half a line', text(put, { cursor: 1, more: false }).slice(0, -4)],
    [
      'a row that lacks a field',
      text({ ...put, row: { kind: 'member' } }, { cursor: 1, more: false }),
    ],
    ['an unknown operation', text({ ...put, op: 'eat' }, { cursor: 1, more: false })],
    ['more without moving on', text({ cursor: 0, more: true })],
    ['a row that was there before', text({ ...put, seq: 0 }, { cursor: 1, more: false })],
    ['a row beyond its cursor', text({ ...put, seq: 2 }, { cursor: 1, more: false })],
    ['a web page', '<html></html>'],
    ['a number', '42'],
    ['null', 'null'],
  ])('is nothing at all with %s', (_name, page) => {
    expect(parseFeedPage(page, 0)).toBeNull();
  });

  it('is never half read, whatever comes', () => {
    const whole = text(put, { ...put, seq: 2 }, { cursor: 2, more: false });
    fc.assert(
      fc.property(fc.nat(whole.length - 2), fc.string({ maxLength: 3 }), (at, noise) => {
        const page = parseFeedPage(whole.slice(0, at) + noise, 0);

        expect(page === null || page.items.length === 2).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
