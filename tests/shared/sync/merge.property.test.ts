import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moreProtective, policyOf } from '#shared/domain/members/field-policy.ts';
import {
  type Change,
  creation,
  type MergedRow,
  mergeChange,
  provenanceOf,
} from '#shared/sync/merge.ts';

const values = {
  phone: fc.constantFrom(null, '1', '2', '3'),
  town: fc.constantFrom(null, 'Vernoy', 'Ormes'),
  emailConsent: fc.constantFrom('granted', 'refused', 'unknown'),
  doNotContact: fc.boolean(),
};
const client = fc.constantFrom('a', 'b', 'c');
const set = fc.record(values, { requiredKeys: [] });
const fields = fc.record(values);

/** A row that a history of changes could have made. */
const row: fc.Arbitrary<MergedRow> = fc
  .record({
    fields,
    rev: fc.integer({ min: 1, max: 9 }),
    author: client,
    later: fc.dictionary(
      fc.constantFrom(...Object.keys(values)),
      fc.record({ r: fc.integer({ min: 2, max: 9 }), c: client, n: fc.nat(20) }),
    ),
  })
  .map(({ author, later, ...made }) => ({
    rev: Math.max(made.rev, ...Object.values(later).map(({ r }) => r)),
    fields: made.fields,
    frev: { [creation]: { r: 1, c: author, n: 1 }, ...later },
  }));

const change: fc.Arbitrary<Change> = fc.record({
  base: fc.integer({ min: 0, max: 9 }),
  set,
  client,
  n: fc.integer({ min: 1, max: 50 }),
});

const merge = (held: MergedRow, made: Change) => mergeChange(held, made, policyOf);

describe('whatever is merged into whatever row', () => {
  it('loses no value: each one stays, was there, or is reported', () => {
    fc.assert(
      fc.property(row, change, (held, made) => {
        const { row: merged, clashes } = merge(held, made);
        for (const [field, value] of Object.entries(made.set)) {
          const others = clashes.filter((clash) => clash.field === field);
          const kept = [merged.fields[field], ...others.map(({ other }) => other)];
          expect(kept).toContainEqual(value);
        }
      }),
    );
  });

  it('overwrites without a report only what its author had seen or written', () => {
    fc.assert(
      fc.property(row, change, (held, made) => {
        const { row: merged, clashes } = merge(held, made);
        for (const field of Object.keys(values)) {
          if (merged.fields[field] === held.fields[field]) continue;
          const last = provenanceOf(held.frev, field);
          const knew = last.r <= made.base || last.c === made.client;
          expect(knew || clashes.some((clash) => clash.field === field)).toBe(true);
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(row, change, (held, made) => {
        const once = merge(held, made).row;
        expect(merge(once, made).row).toEqual(once);
      }),
    );
  });

  it('counts one revision when something changed, and none when nothing did', () => {
    fc.assert(
      fc.property(row, change, (held, made) => {
        const { row: merged } = merge(held, made);
        const isSame = Object.keys(values).every((f) => merged.fields[f] === held.fields[f]);
        expect(merged.rev).toBe(isSame ? held.rev : held.rev + 1);
      }),
    );
  });

  it('never weakens a protection that its author did not know of', () => {
    fc.assert(
      fc.property(row, change, (held, made) => {
        const { row: merged, clashes } = merge(held, made);
        for (const { field, reason } of clashes) {
          if (reason !== 'protective') continue;
          expect(moreProtective(merged.fields[field], held.fields[field])).toBe(
            merged.fields[field],
          );
        }
      }),
    );
  });

  it('comes to the same bin and merge marks in either order, and asks nobody about them', () => {
    const day = fc.constantFrom(null, '2026-01-01', '2026-02-01');
    const id = fc.constantFrom(null, '1a', '2b', '3c');
    const marks = fc.record(
      { binnedOn: day, mergedInto: id, mergedRev: fc.option(fc.integer({ min: 1, max: 20 })) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(row, marks, marks, marks, (bare, before, ours, theirs) => {
        const held = { ...bare, fields: { ...bare.fields, ...before } };
        // To say what is so already is to say nothing.
        const isNews = ([field, value]: readonly [string, unknown]) =>
          value !== (known(held.fields)[field] ?? null);
        fc.pre(Object.entries(ours).every(isNews) && Object.entries(theirs).every(isNews));
        const first: Change = { base: held.rev, set: ours, client: 'd', n: 1 };
        const second: Change = { base: held.rev, set: theirs, client: 'e', n: 1 };
        const oneWay = merge(merge(held, first).row, second);
        const otherWay = merge(merge(held, second).row, first);
        expect(known(oneWay.row.fields)).toEqual(known(otherWay.row.fields));
        expect([...oneWay.clashes, ...otherWay.clashes]).toEqual([]);
      }),
    );
  });

  it('gives the same values to two offices that edited different fields, in either order', () => {
    const oneField = fc.constantFrom('phone', 'town');
    fc.assert(
      fc.property(row, oneField, client, (held, field, author) => {
        const other = field === 'phone' ? 'town' : 'phone';
        const first: Change = { base: held.rev, set: { [field]: 'x' }, client: author, n: 1 };
        const second: Change = { base: held.rev, set: { [other]: 'y' }, client: 'd', n: 1 };
        const oneWay = merge(merge(held, first).row, second).row;
        const otherWay = merge(merge(held, second).row, first).row;
        expect(oneWay.fields).toEqual(otherWay.fields);
      }),
    );
  });
});

/** A field that is missing is the same as one that is `null`. */
const known = (of: MergedRow['fields']) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== null));
