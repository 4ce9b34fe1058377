import { describe, expect, it } from 'vitest';
import { policyOf } from '#shared/domain/members/field-policy.ts';
import { type Change, type MergedRow, mergeChange } from '#shared/sync/merge.ts';

const row = (said: Partial<MergedRow> = {}): MergedRow => ({
  rev: 5,
  fields: { phone: '1', town: 'Vernoy', emailConsent: 'granted', doNotContact: false },
  frev: { '*': { r: 1, c: 'ours', n: 1 }, phone: { r: 5, c: 'ours', n: 9 } },
  ...said,
});

const change = (said: Partial<Change> = {}): Change => ({
  base: 5,
  set: {},
  client: 'theirs',
  n: 3,
  ...said,
});

const merge = (held: MergedRow, made: Change) => mergeChange(held, made, policyOf);

describe('a change merged into a row', () => {
  it('applies when its author had seen the last value of the field', () => {
    const { row: merged, clashes } = merge(row(), change({ set: { phone: '2' } }));

    expect(merged.fields).toMatchObject({ phone: '2', town: 'Vernoy' });
    expect(merged.rev).toBe(6);
    expect(merged.frev).toMatchObject({ phone: { r: 6, c: 'theirs', n: 3 } });
    expect(clashes).toEqual([]);
  });

  it('applies to a field that nobody wrote since its author looked, whatever happened to the others', () => {
    const { row: merged, clashes } = merge(row(), change({ base: 1, set: { town: 'Ormes' } }));

    expect(merged.fields).toMatchObject({ phone: '1', town: 'Ormes' });
    expect(clashes).toEqual([]);
  });

  it('leaves the value in place and reports its own when both changed the field', () => {
    const held = row();

    const { row: merged, clashes } = merge(held, change({ base: 4, set: { phone: '2' } }));

    expect(merged).toBe(held);
    expect(clashes).toEqual([
      {
        field: 'phone',
        reason: 'concurrent',
        stays: '1',
        other: '2',
        staysBy: 'ours',
        otherBy: 'theirs',
      },
    ]);
  });

  it('applies over what its own author wrote, seen or not', () => {
    const { row: merged, clashes } = merge(
      row(),
      change({ base: 1, client: 'ours', set: { phone: '2' } }),
    );

    expect(merged.fields).toMatchObject({ phone: '2' });
    expect(clashes).toEqual([]);
  });

  it('is nothing when the field holds that value already', () => {
    const held = row();

    expect(merge(held, change({ base: 1, set: { phone: '1' } }))).toEqual({
      row: held,
      clashes: [],
      gaveWay: [],
    });
  });

  it('makes one revision of several fields', () => {
    const { row: merged } = merge(row(), change({ set: { phone: '2', town: 'Ormes' } }));

    expect(merged.rev).toBe(6);
  });

  it('keeps a field that this version does not know', () => {
    const { row: merged } = merge(row(), change({ set: { pronoun: 'iel' } }));

    expect(merged.fields).toMatchObject({ pronoun: 'iel' });
  });

  it('is not confused by a field called like something every object has', () => {
    const { row: merged, clashes } = merge(row(), change({ set: { constructor: 'x' } }));

    expect(merged.fields).toMatchObject({ constructor: 'x' });
    expect(clashes).toEqual([]);
  });
});

describe('a protective field that both changed', () => {
  const held = row({ frev: { emailConsent: { r: 5, c: 'ours', n: 9 } } });

  it('takes the refusal over the agreement, and reports the agreement', () => {
    const { row: merged, clashes } = merge(
      held,
      change({ base: 4, set: { emailConsent: 'refused' } }),
    );

    expect(merged.fields).toMatchObject({ emailConsent: 'refused' });
    expect(clashes).toMatchObject([
      { reason: 'protective', stays: 'refused', other: 'granted', otherBy: 'ours' },
    ]);
  });

  it('keeps the refusal against the agreement, and reports the agreement', () => {
    const refused = row({ ...held, fields: { emailConsent: 'refused' } });

    const { row: merged, clashes } = merge(
      refused,
      change({ base: 4, set: { emailConsent: 'granted' } }),
    );

    expect(merged).toBe(refused);
    expect(clashes).toMatchObject([
      { reason: 'protective', stays: 'refused', other: 'granted', otherBy: 'theirs' },
    ]);
  });

  it('can be lifted by someone who knows of it', () => {
    const refused = row({ ...held, fields: { emailConsent: 'refused' } });

    const { row: merged } = merge(refused, change({ base: 5, set: { emailConsent: 'granted' } }));

    expect(merged.fields).toMatchObject({ emailConsent: 'granted' });
  });
});

describe('a bin or merge mark that both changed', () => {
  const held = row({
    fields: { binnedOn: '2026-02-01', mergedRev: 4 },
    frev: { binnedOn: { r: 5, c: 'ours', n: 9 }, mergedRev: { r: 5, c: 'ours', n: 9 } },
  });

  it('keeps who was taken out of the bin, and the newest that was looked at', () => {
    const { row: merged, clashes } = merge(
      held,
      change({ base: 4, set: { binnedOn: null, mergedRev: 3 } }),
    );

    expect(merged.fields).toEqual({ binnedOn: null, mergedRev: 4 });
    expect(clashes).toEqual([]);
  });

  it('tells its author what gave way', () => {
    const { gaveWay } = merge(held, change({ base: 4, set: { binnedOn: '2026-01-01' } }));

    expect(gaveWay).toEqual(['binnedOn']);
  });
});
