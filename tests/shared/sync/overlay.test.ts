import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showMember } from '#shared/sync/overlay.ts';
import { settleRow } from '#shared/sync/settle.ts';
import { aMember } from '../../builders/a-member.ts';
import { aCreate, aDelete, aHeld, aMove, aPatch, there } from '../../builders/a-mutation.ts';

describe('what is shown of a person', () => {
  it('is what central said when nothing waits', () => {
    const held = aHeld({ rev: 4 });

    expect(showMember(held, [])).toEqual({
      id: held.id,
      scope: held.scope,
      rev: 4,
      fields: held.fields,
      waiting: [],
    });
  });

  it('has waiting edits on top, newest last', () => {
    const shown = showMember(aHeld(), [aPatch({ town: 'A', street: 'B' }), aPatch({ town: 'C' })]);

    expect(shown?.fields).toEqual(aMember({ town: 'C', street: 'B' }));
    expect(shown?.waiting).toEqual(['town', 'street']);
  });

  it('leaves what was said as it was said', () => {
    const held = aHeld({ fields: aMember({ town: 'A' }) });
    const creation = aCreate({ town: 'A' });

    showMember(held, [aPatch({ town: 'B' }), aPatch({ town: 'C' })]);
    showMember(undefined, [creation, aPatch({ town: 'B' })]);

    expect(held.fields).toEqual(aMember({ town: 'A' }));
    expect(creation).toEqual(aCreate({ town: 'A' }));
  });

  it('has edits on top that were said before and after a move', () => {
    const said = [aPatch({ town: 'A' }), aMove(), aPatch({ street: 'B' }), aPatch({ town: 'C' })];

    expect(showMember(aHeld(), said)).toMatchObject({
      scope: there,
      fields: { town: 'C', street: 'B' },
      waiting: ['town', 'street'],
    });
  });

  it('is the creation before central has seen it', () => {
    expect(showMember(undefined, [aCreate({ town: 'A' })])).toMatchObject({
      rev: 0,
      fields: { town: 'A' },
    });
  });

  it('is what central said when a creation turns out to be there already', () => {
    expect(showMember(aHeld({ rev: 3 }), [aCreate({ town: 'A' })])).toMatchObject({
      rev: 3,
      waiting: [],
    });
  });

  it('is nobody after a deletion, or an edit of somebody who is gone', () => {
    expect(showMember(aHeld(), [aDelete()])).toBeNull();
    expect(showMember(undefined, [aPatch({ town: 'A' })])).toBeNull();
  });

  it('is in the new section after a move', () => {
    expect(showMember(aHeld(), [aMove()])?.scope).toBe(there);
  });

  it('keeps fields that this version does not know', () => {
    const fields = { ...aMember(), badge: 'gold' };

    expect(showMember(aHeld({ fields }), [aPatch({ town: 'A' })])?.fields).toMatchObject({
      badge: 'gold',
    });
  });

  it('does not move when an edit is answered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 6 }),
        (towns) => {
          const edits = towns.map((town) => aPatch({ town }));
          const before = showMember(aHeld(), edits);

          let held = aHeld();
          edits.forEach((edit, at) => {
            const settled = settleRow(held, edit, { n: 1, status: 'ok', rev: 2 + at });
            held = settled ?? held;
            const rest = showMember(held, edits.slice(at + 1));
            expect(rest?.fields).toEqual(before?.fields);
          });
        },
      ),
    );
  });
});
