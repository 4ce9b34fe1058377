import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf } from '#shared/domain/members/field-policy.ts';
import { emptyMember } from '#shared/domain/members/member.ts';
import { scopeOf } from '#shared/domain/scope.ts';
import { type Change, creation, type MergedRow, mergeChange } from '#shared/sync/merge.ts';
import { acceptMutation } from '../../../central/sync/accepted-mutation.ts';
import { create, newMemberId } from '../support/mutations.ts';

const keys = ['tag.a', 'tag.b', 'contact.1', 'topic.health'] as const;
const start: MergedRow = {
  rev: 1,
  fields: { ...emptyMember, 'tag.a': true },
  frev: { [creation]: { r: 1, c: 'founder', n: 1 } },
};

const change = (client: string) =>
  fc.record({
    base: fc.constant(1),
    set: fc.dictionary(fc.constantFrom(...keys), fc.constantFrom(true, null), { minKeys: 1 }),
    client: fc.constant(client),
    n: fc.constant(1),
  });
const merge = (row: MergedRow, ...changes: readonly Change[]) =>
  changes.reduce((held, said) => mergeChange(held, said, policyOf).row, row);

describe('entries of a person, changed by two offices that did not know of each other', () => {
  it('never meet under different keys, and end the same in either order', () => {
    fc.assert(
      fc.property(change('ours'), change('theirs'), (ours, theirs) => {
        const both = Object.keys(ours.set).filter((key) => Object.hasOwn(theirs.set, key));
        fc.pre(both.length === 0);
        const after = mergeChange(merge(start, ours), theirs, policyOf);

        expect(after.clashes).toEqual([]);
        expect(after.row.fields).toEqual(merge(start, theirs, ours).fields);
      }),
    );
  });

  it('meet under the same key when one adds and the other removes, and only then', () => {
    fc.assert(
      fc.property(change('ours'), change('theirs'), (ours, theirs) => {
        const first = merge(start, ours);
        const { row, clashes } = mergeChange(first, theirs, policyOf);

        for (const [key, value] of Object.entries(theirs.set)) {
          const wasWritten = Object.hasOwn(first.frev, key);
          const isSame = (first.fields[key] ?? null) === value;
          const met = clashes.find(({ field }) => field === key);
          expect(met !== undefined).toBe(wasWritten && !isSame);
          expect(row.fields[key] ?? null).toBe(met === undefined ? value : (ours.set[key] ?? null));
        }
      }),
    );
  });

  it('remember who removed one: adding it again unseen is for review, seen it is done', () => {
    const removed = merge(start, { base: 1, set: { 'tag.a': null }, client: 'ours', n: 1 });
    const again = { set: { 'tag.a': true }, client: 'theirs', n: 1 };
    // Theirs had not touched it, so that offering `true` means to add it.
    const unseen = mergeChange(removed, { ...again, base: 1 }, policyOf);
    const seen = mergeChange(removed, { ...again, base: 2 }, policyOf);

    expect(removed.fields['tag.a']).toBeNull();
    expect(unseen.clashes).toMatchObject([{ field: 'tag.a', stays: null, other: true }]);
    expect(seen.row.fields['tag.a']).toBe(true);
  });
});

describe('a person with very many entries', () => {
  const offered = (set: object) => {
    const made = create(newMemberId(), scopeOf('s1', 'core'));
    return { ...made, n: 1, set: { ...emptyMember, ...set } };
  };
  const many = (count: number, key: (index: number) => string, value: unknown = true) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [key(index), value]));

  it('is accepted, beside as many fields of a newer version as before', () => {
    const set = { ...many(1_500, (i) => `tag.${i}`), ...many(200, (i) => `newer${i}`) };

    expect(acceptMutation(offered(set))).not.toBeNull();
  });

  it('is refused beyond what a person will ever have, or what anybody knows', () => {
    expect(acceptMutation(offered(many(2_001, (i) => `tag.${i}`)))).toBeNull();
    expect(acceptMutation(offered(many(201, (i) => `newer${i}`)))).toBeNull();
    expect(acceptMutation(offered(many(600, (i) => `custom.${i}`, 'x'.repeat(500))))).toBeNull();
  });
});
