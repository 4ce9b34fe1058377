import { describe, expect, it } from 'vitest';
import { type Accepted, settleRow } from '#shared/sync/settle.ts';
import { aCreate, aDelete, aHeld, aMove, aPatch, there } from '../../builders/a-mutation.ts';

const took = (rev: number) => ({ n: 1, status: 'ok', rev }) as const;

describe('a row that central has answered about', () => {
  it('takes the edit, and keeps the revision that was read', () => {
    const row = settleRow(aHeld({ rev: 4 }), aPatch({ town: 'A' }), took(5));

    expect(row).toMatchObject({ rev: 4, fields: { town: 'A' } });
  });

  it('keeps central’s value of the fields that met another one', () => {
    const answer: Accepted = { n: 1, status: 'conflict', rev: 5, fields: ['town'] };

    const row = settleRow(aHeld(), aPatch({ town: 'A', street: 'B' }), answer);

    expect(row?.fields).toMatchObject({ town: 'Vernoy', street: 'B' });
  });

  it('is left alone when the feed has brought the effect already', () => {
    const held = aHeld({ rev: 6 });

    expect(settleRow(held, aPatch({ town: 'A' }), took(5))).toBe(held);
    expect(settleRow(held, aMove(), took(5))).toBe(held);
    expect(settleRow(held, aDelete(), took(5))).toBe(held);
    expect(settleRow(held, aCreate(), took(1))).toBe(held);
  });

  it('begins at revision 1, moves, and ends', () => {
    expect(settleRow(null, aCreate(), took(1))).toMatchObject({ rev: 1 });
    expect(settleRow(aHeld(), aMove(), took(2))).toMatchObject({ scope: there });
    expect(settleRow(aHeld(), aDelete(), took(2))).toBeNull();
  });

  it('stays gone when an edit of it is answered late', () => {
    expect(settleRow(null, aPatch({ town: 'A' }), took(3))).toBeNull();
  });
});
