import { sameValue } from '../../canonical.ts';
import {
  type FieldMerge,
  type FieldProposal,
  type MergeSide,
  proposeMerge,
  type Side,
} from '../duplicates/propose-merge.ts';
import {
  type Contact,
  type Entries,
  type EntryKey,
  entriesOf,
  familyOf,
  nextKey,
} from './entries.ts';
import type { FixedField, MemberField, MemberFields, MemberPatch } from './member.ts';

/** What is chosen together: the lines of an address make no sense one by one. */
export type MergeLine = {
  readonly id: string;
  readonly fields: readonly MemberField[];
  readonly proposal: FieldProposal;
};

export type MemberMerge = { readonly survivor: Side; readonly lines: readonly MergeLine[] };

/** Which record each line is taken from; `both` keeps one beside the other, where the line can. */
export type MergeChoices = Readonly<Record<string, Side | 'both'>>;

const address = [
  'household',
  'addressExtra',
  'building',
  'street',
  'locality',
  'postcode',
  'town',
  'country',
] as const satisfies readonly FixedField[];

/** In the order of the record. Bin and merge marks are not what a person says of another. */
const policy = {
  kind: 'value',
  civility: 'value',
  familyName: 'value',
  givenName: 'value',
  birthName: 'value',
  pronoun: 'value',
  birthDate: 'value',
  birthYear: 'value',
  profession: 'value',
  email: 'value',
  emailKind: 'value',
  phone: 'value',
  phoneKind: 'value',
  memberNumber: 'value',
  joinedOn: 'earliest',
  leftOn: 'value',
  leftReason: 'value',
  emailConsent: 'protective',
  smsConsent: 'protective',
  phoneConsent: 'protective',
  postConsent: 'protective',
  doNotContact: 'protective',
  contactedOn: 'value',
  notes: 'notes',
} as const satisfies Readonly<Partial<Record<FixedField, FieldMerge>>>;

type Sides = { readonly a: MergeSide<MemberFields>; readonly b: MergeSide<MemberFields> };

/** What to keep of two records of one person: all that is safe is proposed, the rest is asked. */
export function proposeMemberMerge({ a, b }: Sides): MemberMerge {
  const { survivor, fields } = proposeMerge<MemberFields>(
    { a, b },
    // Entries are put together by `mergePatch`, address lines as a whole below.
    policy as unknown as Readonly<Record<keyof MemberFields, FieldMerge>>,
  );
  const lines = Object.entries(fields).map(([field, proposal]): MergeLine => {
    // Keys of the policy.
    return { id: field, fields: [field as FixedField], proposal };
  });
  const customs = customKeys(a.fields, b.fields).map(
    (key): MergeLine => ({
      id: key,
      fields: [key],
      proposal: proposeValue(a.fields[key], b.fields[key]),
    }),
  );
  const place = lines.findIndex(({ id }) => id === 'memberNumber');
  const home: MergeLine = {
    id: 'address',
    fields: address,
    proposal: proposeAddress(a.fields, b.fields),
  };
  return { survivor, lines: [...lines.slice(0, place), home, ...lines.slice(place), ...customs] };
}

function proposeAddress(a: MemberFields, b: MemberFields): FieldProposal {
  const said = (fields: MemberFields) => address.map((field) => fields[field] ?? null);
  if (sameValue(said(a), said(b))) return 'same';
  const isEmpty = (fields: MemberFields) => fields.street === null && fields.town === null;
  if (isEmpty(a) !== isEmpty(b)) return isEmpty(a) ? 'b' : 'a';
  return 'ask';
}

function proposeValue(a: unknown, b: unknown): FieldProposal {
  if (sameValue(a ?? null, b ?? null)) return 'same';
  if (a == null || b == null) return a == null ? 'b' : 'a';
  return 'ask';
}

const customKeys = (a: Entries, b: Entries): readonly EntryKey[] => [
  ...new Set([...entriesOf(a, 'custom'), ...entriesOf(b, 'custom')].map(({ key }) => key)),
];

export type MergeOrder = {
  readonly survivor: MemberFields;
  readonly absorbed: MemberFields;
  /** `a` is the survivor here. */
  readonly lines: readonly MergeLine[];
  readonly choices: MergeChoices;
};

/**
 * What the survivor takes from the other record. Nothing that the other knew is lost: lists are kept together, and a
 * main e-mail or phone that is not chosen stays as a further one.
 */
export function mergePatch({ survivor, absorbed, lines, choices }: MergeOrder): MemberPatch {
  const patch: Record<string, unknown> = {};
  for (const { id, fields, proposal } of lines) {
    const choice = choices[id] ?? (proposal === 'same' || proposal === 'ask' ? 'a' : proposal);
    for (const field of fields) {
      const taken = takenValue({ field, choice, survivor, absorbed });
      if (!sameValue(survivor[field] ?? null, taken ?? null)) patch[field] = taken ?? null;
    }
  }
  Object.assign(patch, keptEntries(survivor, absorbed, patch));
  // Values of two members, each under its own key.
  return patch as MemberPatch;
}

type Taking = Pick<MergeOrder, 'survivor' | 'absorbed'> & {
  readonly field: MemberField;
  readonly choice: Side | 'both';
};

function takenValue({ field, choice, survivor, absorbed }: Taking): unknown {
  if (choice === 'a') return survivor[field];
  if (choice === 'b') return absorbed[field];
  const both = [survivor[field], absorbed[field]].filter((text) => typeof text === 'string');
  return field === 'notes' ? both.join('\n') : survivor[field];
}

const numbered = ['contact', 'membership', 'mandate', 'role'] as const;

function keptEntries(
  survivor: MemberFields,
  absorbed: MemberFields,
  chosen: Readonly<Record<string, unknown>>,
): Entries {
  const grown: Record<string, unknown> = { ...survivor, ...chosen };
  const added: Record<string, unknown> = {};
  const add = (key: string, value: unknown) => {
    grown[key] = value;
    added[key] = value;
  };
  for (const family of numbered) {
    for (const { value } of entriesOf(absorbed, family)) {
      const known = entriesOf(grown as Entries, family);
      if (!known.some((entry) => sameValue(entry.value, value)))
        add(nextKey(grown as Entries, family), value);
    }
  }
  for (const contact of lostContacts(survivor, absorbed, grown))
    add(nextKey(grown as Entries, 'contact'), contact);
  for (const [key, value] of Object.entries(absorbed)) {
    const family = familyOf(key);
    const isKeyed =
      family === 'tag' || family === 'topic' || family === 'link' || family === 'proof';
    if (isKeyed && value !== null && grown[key] == null) add(key, value);
  }
  return added as Entries;
}

/** Main e-mails and phones of either record that are not the main one any more. */
function lostContacts(
  survivor: MemberFields,
  absorbed: MemberFields,
  grown: Readonly<Record<string, unknown>>,
): readonly Contact[] {
  const known = new Set<unknown>([
    grown.email,
    grown.phone,
    ...entriesOf(grown as Entries, 'contact').map(({ value }) => value.value),
  ]);
  const mains = [survivor, absorbed].flatMap(
    ({ email, emailKind, phone, phoneKind }): Contact[] => [
      ...(email === null ? [] : [contactOf('email', email, emailKind ?? 'other')]),
      ...(phone === null ? [] : [contactOf('phone', phone, phoneKind ?? 'other')]),
    ],
  );
  return mains.filter(({ value }) => {
    if (known.has(value)) return false;
    known.add(value);
    return true;
  });
}

const contactOf = (channel: Contact['channel'], value: string, kind: Contact['kind']): Contact => ({
  channel,
  kind,
  value,
  doNotUse: false,
});
