import { describe, expect, it } from 'vitest';
import { MemberId } from '#shared/domain/members/member.ts';
import {
  withoutPair,
  withoutPerson,
} from '../../../../renderer/features/duplicates/settled-groups.ts';
import type { DuplicateGroup } from '../../../../renderer/store/store-api/duplicates.ts';

const [a, b, c] = [1, 2, 3].map((who) =>
  MemberId.parse(`0193f1a0-0000-7000-8000-00000000000${who}`),
);
if (!a || !b || !c) throw new Error('Three people');

const pair = (one: MemberId, other: MemberId) =>
  ({ a: one, b: other, strength: 'likely', evidence: [], doubts: [] }) as const;
const three: DuplicateGroup = {
  ids: [a, b, c],
  strength: 'likely',
  pairs: [pair(a, b), pair(b, c)],
};

describe('settled groups', () => {
  it('keep what is still open in them', () => {
    expect(withoutPair({ a: b, b: a })([three])).toEqual([
      { ...three, ids: [b, c], pairs: [pair(b, c)] },
    ]);
    expect(withoutPerson(a)([three])).toEqual(withoutPair({ a, b })([three]));
  });

  it('go once nothing is open in them', () => {
    expect(withoutPerson(b)([three])).toEqual([]);
  });
});
