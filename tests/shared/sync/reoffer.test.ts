import { describe, expect, it } from 'vitest';
import type { HeldRow } from '#shared/sync/held-row.ts';
import type { Mutation } from '#shared/sync/mutation.ts';
import { reoffer } from '#shared/sync/reoffer.ts';
import { aMember } from '../../builders/a-member.ts';
import { aCreate, aDelete, aHeld, aMove, aPatch, here, there } from '../../builders/a-mutation.ts';

const again = (
  answered: readonly Mutation[],
  before: HeldRow | undefined,
  now: HeldRow | undefined,
) => reoffer(answered, { before: () => before, after: () => now });
const withTown = (town: string, rev = 1) => aHeld({ rev, fields: aMember({ town }) });

describe('what is offered again after central was restored', () => {
  it('is a person it has lost, as they had become', () => {
    const lost = again([aCreate(), aPatch({ town: 'A' })], withTown('A', 2), undefined);

    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatchObject({ op: 'create', set: { town: 'A' } });
  });

  it('is a value that went back, based on what central can know', () => {
    const lost = again([aPatch({ town: 'A' }, { base: 8 })], withTown('A', 9), withTown('Old', 4));

    expect(lost).toMatchObject([{ op: 'patch', set: { town: 'A' }, base: 4 }]);
  });

  it('is not a value that somebody had replaced since', () => {
    expect(again([aPatch({ town: 'A' })], withTown('B', 9), withTown('Old'))).toEqual([]);
  });

  it('is nothing when nothing was lost', () => {
    expect(again([aCreate(), aPatch({ town: 'A' })], withTown('A', 2), withTown('A', 2))).toEqual(
      [],
    );
  });

  it('is a deletion or a move that was undone', () => {
    expect(again([aDelete()], undefined, aHeld({ rev: 3 }))).toMatchObject([
      { op: 'delete', base: 3 },
    ]);
    expect(again([aDelete()], undefined, undefined)).toEqual([]);
    const moved = aHeld({ scope: there });
    expect(again([aMove()], moved, aHeld({ scope: here }))).toMatchObject([
      { op: 'move', to: there },
    ]);
    expect(again([aMove()], moved, moved)).toEqual([]);
  });
});
