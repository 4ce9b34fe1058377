import { describe, expect, it } from 'vitest';
import { changeOf } from '#shared/sync/held-row.ts';
import type { FeedItem } from '#shared/sync/protocol.ts';
import { aMember } from '../../builders/a-member.ts';
import { aHeld, here, there } from '../../builders/a-mutation.ts';

const put = (rev: number, town = 'Vernoy'): FeedItem => ({
  seq: 9,
  op: 'put',
  entity: 'member',
  id: aHeld().id,
  rev,
  row: aMember({ town }),
});
const leave: FeedItem = { seq: 9, op: 'leave', entity: 'member', id: aHeld().id };

describe('a line of a feed', () => {
  it('brings a row that is not held, or a newer one', () => {
    expect(changeOf(put(1), here, undefined)).toMatchObject({ kind: 'put', row: { rev: 1 } });
    expect(changeOf(put(3), here, aHeld({ rev: 2 }))).toMatchObject({
      kind: 'put',
      row: { rev: 3 },
    });
  });

  it('does not bring back an older row', () => {
    expect(changeOf(put(2, 'Old'), here, aHeld({ rev: 3 }))).toBeNull();
  });

  it('changes nothing when it says what is held', () => {
    expect(changeOf(put(1), here, aHeld())).toBeNull();
    expect(changeOf(put(1, 'Other'), here, aHeld())).toMatchObject({ kind: 'put' });
  });

  it('drops a row only from the scope that it leaves', () => {
    expect(changeOf(leave, here, aHeld())).toMatchObject({ kind: 'drop', scope: here });
    expect(changeOf(leave, here, aHeld({ scope: there }))).toBeNull();
    expect(changeOf(leave, here, undefined)).toBeNull();
  });
});
