import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressFields,
  addressOf,
  byHousehold,
  housed,
  type Lodging,
  noAddress,
  routePatch,
} from '#shared/domain/members/household.ts';
import type { MemberPatch } from '#shared/domain/members/member.ts';
import { aMember } from '../../../builders/a-member.ts';

const home = { ...noAddress, addressee: null, street: '1 rue Haute', town: 'Vernoy' };
const homeId = '0193f1a0-0000-7000-8000-000000000001';
const lodger = aMember({ ...noAddress, household: homeId });

describe('where a patch is written', () => {
  it('is the person’s record for all but an address that a household keeps', () => {
    const patch = { street: '2 rue Basse', phone: null };

    expect(routePatch(patch, { fields: lodger, from: home, to: home })).toEqual({
      member: { phone: null },
      household: { street: '2 rue Basse' },
    });
    expect(routePatch(patch, { fields: aMember(), from: null, to: null })).toEqual({
      member: patch,
      household: {},
    });
  });

  it('gives up one’s own address for that of a household', () => {
    const { member } = routePatch(
      { household: homeId },
      { fields: aMember(), from: null, to: home },
    );

    expect(member).toMatchObject({ household: homeId, street: null, postcode: null, town: null });
  });

  const word = fc.option(fc.constantFrom('A', 'B', 'C'), { nil: null });
  const address = fc.record(
    Object.fromEntries(addressFields.map((field) => [field, word])) as Record<string, typeof word>,
  );

  it('never changes what is shown of who leaves, but for what the patch says', () => {
    fc.assert(
      fc.property(address, fc.option(word), (kept, street) => {
        const from = { ...noAddress, ...kept };
        const patch: MemberPatch = { household: null, ...(street !== null && { street }) };
        const lodging: Lodging = { fields: lodger, from, to: null };

        const { member, household } = routePatch(patch, lodging);

        const before = housed(lodger, from);
        const after = { ...lodger, ...member };
        expect(household).toEqual({});
        expect(addressOf(after)).toEqual(addressOf({ ...before, ...patch }));
      }),
    );
  });
});

describe('people by household', () => {
  it('stand together where they live together, in the order in which the first of each comes', () => {
    const one = { id: homeId };
    const [lea, max, zoe] = [
      { id: 'lea', household: one },
      { id: 'max', household: null },
      { id: 'zoe', household: one },
    ];

    expect(byHousehold([lea, max, zoe])).toEqual([[lea, zoe], [max]]);
  });

  it('are all there once, whoever lives with whom', () => {
    const person = fc.record({
      id: fc.uuid(),
      household: fc.option(fc.record({ id: fc.constantFrom('a', 'b', 'c') })),
    });
    fc.assert(
      fc.property(fc.uniqueArray(person, { selector: ({ id }) => id }), (people) => {
        const groups = byHousehold(people);

        expect(new Set(groups.flat())).toEqual(new Set(people));
        expect(groups.flat()).toHaveLength(people.length);
      }),
    );
  });
});
