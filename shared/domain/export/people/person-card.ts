import { type Contact, entriesOf } from '../../members/entries.ts';
import type { MemberFields } from '../../members/member.ts';
import type {
  ContactAddress,
  ContactCard,
  ContactEmail,
  ContactPhone,
} from '../vcard/contact-card.ts';

/** Columns that a visiting card has a place for; the name is always on it. */
export const cardColumns = [
  'civility',
  'birthName',
  'birthDate',
  'birthYear',
  'email',
  'otherEmails',
  'phone',
  'otherPhones',
  'addressExtra',
  'building',
  'street',
  'locality',
  'postcode',
  'town',
  'country',
  'tags',
  'notes',
] as const;
export type CardColumn = (typeof cardColumns)[number];

export type CardOptions = {
  readonly columns: ReadonlySet<string>;
  readonly civilityOf: (civility: 'mme' | 'm') => string;
  readonly tagName: (id: string) => string | null;
};

type Person = { readonly id: string; readonly fields: MemberFields };

/** Numbers stay international (E.164), as a telephone abroad dials them. Contacts not to be used are left out. */
export function personCard({ id, fields }: Person, options: CardOptions): ContactCard {
  const { columns } = options;
  const ifChosen = <T>(column: CardColumn, value: T): T | null =>
    columns.has(column) ? (value ?? null) : null;
  const civility = ifChosen('civility', fields.civility);
  return {
    uid: id,
    revision: null,
    familyName: fields.familyName,
    givenName: fields.givenName,
    civility: civility === null ? null : options.civilityOf(civility),
    birthName: ifChosen('birthName', fields.birthName ?? null),
    emails: emailsOf(fields, columns),
    phones: phonesOf(fields, columns),
    address: addressOn(fields, columns),
    birthday: birthdayOf(fields, columns),
    organisation: null,
    note: ifChosen('notes', fields.notes),
    categories: columns.has('tags')
      ? entriesOf(fields, 'tag').flatMap((tag) => options.tagName(tag.id) ?? [])
      : [],
  };
}

type Chosen = CardOptions['columns'];

function emailsOf(fields: MemberFields, columns: Chosen): readonly ContactEmail[] {
  const main: readonly ContactEmail[] =
    columns.has('email') && fields.email !== null
      ? [{ kind: emailKinds[fields.emailKind ?? 'other'], address: fields.email }]
      : [];
  const others = columns.has('otherEmails') ? usable(fields, 'email') : [];
  return [
    ...main,
    ...others.map(({ kind, value }) => ({ kind: emailKinds[kind], address: value })),
  ];
}

const emailKinds = { home: 'home', work: 'work', mobile: 'other', other: 'other' } as const;

function phonesOf(fields: MemberFields, columns: Chosen): readonly ContactPhone[] {
  const main: readonly ContactPhone[] =
    columns.has('phone') && fields.phone !== null
      ? [{ kind: fields.phoneKind ?? guessedKind(fields.phone), number: fields.phone }]
      : [];
  const others = columns.has('otherPhones') ? usable(fields, 'phone') : [];
  return [...main, ...others.map(({ kind, value }) => ({ kind, number: value }))];
}

/** In France, 06 and 07 are mobile. */
const guessedKind = (phone: string): ContactPhone['kind'] =>
  /^\+33[67]/.test(phone) ? 'mobile' : 'other';

const usable = (fields: MemberFields, channel: Contact['channel']): readonly Contact[] =>
  entriesOf(fields, 'contact')
    .map(({ value }) => value)
    .filter((contact) => contact.channel === channel && !contact.doNotUse);

function addressOn(fields: MemberFields, columns: Chosen): ContactAddress | null {
  const part = (column: CardColumn & keyof MemberFields): string | null =>
    // Fields of an address are text.
    columns.has(column) ? ((fields[column] ?? null) as string | null) : null;
  const address = {
    extra: joined([part('addressExtra'), part('building')]),
    street: joined([part('street'), part('locality')]),
    postcode: part('postcode'),
    town: part('town'),
    country: part('country'),
  };
  const { country, ...rest } = address;
  // A country alone is no address.
  return Object.values(rest).every((value) => value === null) ? null : { ...rest, country };
}

function joined(lines: readonly (string | null)[]): string | null {
  const known = lines.filter((line) => line !== null);
  return known.length === 0 ? null : known.join('\n');
}

function birthdayOf(fields: MemberFields, columns: Chosen): ContactCard['birthday'] {
  if (columns.has('birthDate') && fields.birthDate !== null) {
    return { kind: 'date', iso: fields.birthDate };
  }
  const year = fields.birthYear ?? null;
  return columns.has('birthYear') && year !== null ? { kind: 'year', value: year } : null;
}
