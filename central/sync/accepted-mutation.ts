import { z } from 'zod';
import { isEntryKey } from '#shared/domain/members/entries.ts';
import { isFixedField } from '#shared/domain/members/member.ts';
import { recordKinds } from '#shared/domain/records/record.ts';
import { Mutation, type RecordMutation } from '#shared/sync/mutation.ts';

type Limit = { readonly most: number; readonly longest: number };

/** Fields that a newer office knows and we do not. */
const unknownLimit: Limit = { most: 200, longest: 65_536 };
/** Tags, contacts, a section's own fields…: more than a person will ever have. */
const entryLimit: Limit = { most: 2_000, longest: 262_144 };
/** A query or a file's headers may be long; a name is not. */
const longestRecord = 262_144;
/** What is on a leaflet: its schema says how long it may be. */
const drawn = 'update';

export type Accepted<Op extends Mutation['op']> = Extract<Mutation, { op: Op }>;

/** All that is asked of a mutation before it gets its place in line; the rest is judged one mutation at a time. */
export const OfferedMutation = z.looseObject({ n: z.int().positive() });
export type OfferedMutation = z.infer<typeof OfferedMutation>;

/**
 * Null when it does not match the contract. Fields that a newer client knows and we do not are kept.
 * Ids are compared as PostgreSQL writes them.
 */
export function acceptMutation(offered: OfferedMutation): Mutation | null {
  const read = Mutation.safeParse(offered);
  if (!read.success || !isWithinLimits(read.data)) return null;
  // Lower case changes no brand: it is the same UUID.
  return { ...withPlainText(read.data), id: read.data.id.toLowerCase() } as Mutation;
}

function isWithinLimits(mutation: Mutation): boolean {
  if (!('set' in mutation)) return true;
  const fields: readonly Field[] = Object.entries(mutation.set);
  if (mutation.entity === 'member') {
    const added = fields.filter(([field]) => !isFixedField(field));
    const [entries, unknown] = [
      added.filter(([field]) => isEntryKey(field)),
      added.filter(([field]) => !isEntryKey(field)),
    ];
    return isWithin(entries, entryLimit) && isWithin(unknown, unknownLimit);
  }
  const { shape } = recordKinds[mutation.entity].fields;
  const unknown = fields.filter(([field]) => !Object.hasOwn(shape, field));
  const said = fields.filter(([field]) => field !== drawn || !Object.hasOwn(shape, drawn));
  return isWithin(unknown, unknownLimit) && JSON.stringify(said).length <= longestRecord;
}

type Field = readonly [field: string, value: unknown];

const isWithin = (fields: readonly Field[], { most, longest }: Limit): boolean =>
  fields.length === 0 || (fields.length <= most && JSON.stringify(fields).length <= longest);

/** The known fields of a record as their schema reads them (trimmed); the others as they came. */
function withPlainText(mutation: Mutation): Mutation {
  if (!isRecordWrite(mutation)) return mutation;
  const known = recordKinds[mutation.entity].fields.partial().parse(mutation.set);
  // What a schema reads from JSON is JSON.
  return { ...mutation, set: { ...mutation.set, ...(known as typeof mutation.set) } };
}

const isRecordWrite = (
  mutation: Mutation,
): mutation is Extract<RecordMutation, { op: 'create' | 'patch' }> =>
  mutation.entity !== 'member' && 'set' in mutation;
