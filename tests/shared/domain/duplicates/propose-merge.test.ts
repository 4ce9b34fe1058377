import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FieldMerge,
  type MergeSide,
  proposeMerge,
} from '#shared/domain/duplicates/propose-merge.ts';

type Fields = {
  readonly familyName: string;
  readonly town: string | null;
  readonly phones: readonly string[];
  readonly emailConsent: 'granted' | 'refused' | 'unknown';
  readonly doNotContact: boolean;
  readonly joinedOn: string | null;
  readonly notes: string | null;
};

const policy = {
  familyName: 'value',
  town: 'value',
  phones: 'list',
  emailConsent: 'protective',
  doNotContact: 'protective',
  joinedOn: 'earliest',
  notes: 'notes',
} as const satisfies Record<keyof Fields, FieldMerge>;

const lucie: Fields = {
  familyName: 'Carpentier',
  town: null,
  phones: [],
  emailConsent: 'unknown',
  doNotContact: false,
  joinedOn: null,
  notes: null,
};

const side = (
  fields: Partial<Fields> = {},
  { id = 'a', ...standing }: Partial<Omit<MergeSide<Fields>, 'fields'>> = {},
): MergeSide<Fields> => ({
  id,
  fields: { ...lucie, ...fields },
  centralNumber: null,
  hasContributions: false,
  ...standing,
});

const propose = (a: MergeSide<Fields>, b: MergeSide<Fields>) => proposeMerge({ a, b }, policy);
const fieldsOf = (a: Partial<Fields>, b: Partial<Fields>) =>
  propose(side(a), side(b, { id: 'b' })).fields;

describe('the record that survives a merge', () => {
  it('is the one that contributions hang on', () => {
    const paying = side({}, { id: 'b', hasContributions: true, centralNumber: 9 });

    expect(propose(side({ town: 'Rennes' }, { centralNumber: 1 }), paying).survivor).toBe('b');
  });

  it('is the older one at central', () => {
    const older = side({}, { id: 'b', centralNumber: 3 });

    expect(propose(side({ town: 'Rennes' }, { centralNumber: 4 }), older).survivor).toBe('b');
    expect(propose(side({ town: 'Rennes' }), older).survivor).toBe('b');
  });

  it('is the fuller one where both are new', () => {
    expect(propose(side(), side({ town: 'Rennes' }, { id: 'b' })).survivor).toBe('b');
  });
});

describe('the fields of a merge', () => {
  it('take what only one record knows', () => {
    expect(fieldsOf({ town: 'Rennes' }, { joinedOn: '2020-01-01' })).toMatchObject({
      town: 'a',
      joinedOn: 'b',
      notes: 'same',
    });
  });

  it('take the better spelling without asking', () => {
    expect(fieldsOf({ familyName: 'LEFEVRE' }, { familyName: 'Lefèvre' }).familyName).toBe('b');
  });

  it('ask a person where two values differ', () => {
    expect(fieldsOf({ town: 'Rennes' }, { town: 'Bruz' }).town).toBe('ask');
  });

  it('keep the phones of both', () => {
    expect(fieldsOf({ phones: ['1'] }, { phones: ['2'] }).phones).toBe('both');
    expect(fieldsOf({ phones: ['1'] }, { phones: ['2', '1'] }).phones).toBe('b');
  });

  it('let the answer win that protects the person', () => {
    const merged = fieldsOf(
      { emailConsent: 'granted', doNotContact: true },
      { emailConsent: 'refused', doNotContact: false },
    );

    expect(merged).toMatchObject({ emailConsent: 'b', doNotContact: 'a' });
  });

  it('keep the earlier day of joining', () => {
    expect(fieldsOf({ joinedOn: '2021-05-01' }, { joinedOn: '2019-09-01' }).joinedOn).toBe('b');
  });
});

describe('a proposal', () => {
  it('is the same whichever of the two is named first', () => {
    const mirrored = { a: 'b', b: 'a', same: 'same', both: 'both', ask: 'ask' } as const;
    fc.assert(
      fc.property(anyFields, anyFields, (one, other) => {
        const [a, b] = [side(one), side(other, { id: 'b' })];
        const [there, back] = [propose(a, b), propose(b, a)];

        expect(back.survivor).toBe(mirrored[there.survivor]);
        expect(Object.entries(back.fields)).toEqual(
          Object.entries(there.fields).map(([field, proposal]) => [field, mirrored[proposal]]),
        );
      }),
    );
  });
});

const anyFields = fc.record<Fields>({
  familyName: fc.constantFrom('Lefèvre', 'LEFEVRE', 'Morel'),
  town: fc.constantFrom(null, 'Rennes', 'rennes'),
  phones: fc.subarray(['1', '2', '3']),
  emailConsent: fc.constantFrom('granted', 'refused', 'unknown'),
  doNotContact: fc.boolean(),
  joinedOn: fc.constantFrom(null, '2020-01-01', '2021-01-01'),
  notes: fc.constantFrom(null, 'x', 'y', 'x y'),
});
