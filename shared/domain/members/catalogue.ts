import { duesPersonOf } from '../contributions/dues-person.ts';
import { standingWith } from '../contributions/good-standing.ts';
import { rulesIn } from '../contributions/rules/dues-book.ts';
import type { CustomFieldFields } from '../records/record.ts';
import { entriesOf, type LeftReason, type Stance } from './entries.ts';
import type { FixedField, MemberFields } from './member.ts';
import { formatPhone } from './parse-phone.ts';
import type { PersonFacts, Reading } from './person-facts.ts';

/** `tags`: several choices at once. A `money` value is in cents, a `date` is `YYYY-MM-DD`, a `choice` one of the column's ids. */
export type ColumnKind = 'text' | 'number' | 'money' | 'date' | 'choice' | 'yes-no' | 'tags';

/** Null is unknown. */
export type ColumnValue = string | number | boolean | readonly string[] | null;

export const columnGroups = [
  'identity',
  'contact',
  'address',
  'membership',
  'consent',
  'offices',
  'tags',
  'custom',
  'payments',
] as const;
export type ColumnGroup = (typeof columnGroups)[number];

export type Column = {
  readonly id: string;
  readonly kind: ColumnKind;
  readonly group: ColumnGroup;
  readonly read: (person: PersonFacts, reading: Reading) => ColumnValue;
  /** The field that editing a cell writes; null for what is put together or computed. */
  readonly field: FixedField | `custom.${string}` | null;
  /** Ids of a `choice`; the choices of sections, tags and topics come with the reading. */
  readonly choices?: readonly string[];
  readonly isGroupable?: true;
};

const consents = ['granted', 'refused', 'unknown'] as const;
const contactKinds = ['home', 'mobile', 'work', 'other'] as const;
const leftReasons: readonly LeftReason[] = [
  'resigned',
  'moved',
  'unpaid',
  'deceased',
  'excluded',
  'other',
];

type Spec = Partial<Pick<Column, 'choices' | 'isGroupable'>>;

/** Makes the columns of one group. */
const columnsOf = (group: ColumnGroup) => ({
  /** Shows one field as it is. */
  field: (id: FixedField, kind: ColumnKind, spec: Spec = {}): Column => ({
    id,
    kind,
    group,
    field: id,
    // A field of the kinds of a column holds one of their values.
    read: ({ fields }) => (fields[id] ?? null) as ColumnValue,
    ...spec,
  }),
  computed: (id: string, kind: ColumnKind, read: Column['read']): Column => ({
    id,
    kind,
    group,
    field: null,
    read,
  }),
});

const identity = columnsOf('identity');
const contact = columnsOf('contact');
const address = columnsOf('address');
const membership = columnsOf('membership');
const consent = columnsOf('consent');
const offices = columnsOf('offices');
const tags = columnsOf('tags');
const payments = columnsOf('payments');

/** Every column there is but the section's own fields, in the order a person would look for them. Their names: `column.<id>`. */
export const memberColumns: readonly Column[] = [
  identity.computed('name', 'text', ({ fields }) =>
    fields.givenName === null ? fields.familyName : `${fields.familyName} ${fields.givenName}`,
  ),
  identity.field('civility', 'choice', { choices: ['mme', 'm'] }),
  identity.field('familyName', 'text'),
  identity.field('givenName', 'text'),
  identity.field('birthName', 'text'),
  identity.field('pronoun', 'text'),
  identity.field('birthDate', 'date'),
  identity.field('birthYear', 'number'),
  identity.computed('age', 'number', ({ fields }, { today }) => ageOf(fields, today)),
  identity.field('profession', 'text', { isGroupable: true }),

  contact.field('email', 'text'),
  contact.field('emailKind', 'choice', { choices: contactKinds }),
  contact.field('phone', 'text'),
  contact.field('phoneKind', 'choice', { choices: contactKinds }),
  contact.computed('otherEmails', 'text', ({ fields }) => others(fields, 'email')),
  contact.computed('otherPhones', 'text', ({ fields }) => others(fields, 'phone')),
  contact.field('contactedOn', 'date'),

  address.field('addressExtra', 'text'),
  address.field('building', 'text'),
  address.field('street', 'text'),
  address.field('locality', 'text'),
  address.field('postcode', 'text', { isGroupable: true }),
  address.field('town', 'text', { isGroupable: true }),
  address.field('country', 'text', { isGroupable: true }),
  address.computed('hasHousehold', 'yes-no', ({ fields }) => (fields.household ?? null) !== null),

  membership.field('kind', 'choice', {
    choices: ['member', 'sympathiser', 'former'],
    isGroupable: true,
  }),
  {
    ...membership.computed('section', 'choice', ({ sectionId }) => sectionId),
    isGroupable: true,
  },
  membership.field('memberNumber', 'text'),
  membership.field('joinedOn', 'date'),
  membership.field('leftOn', 'date'),
  membership.field('leftReason', 'choice', { choices: leftReasons, isGroupable: true }),
  membership.computed('seniority', 'number', ({ fields }, { today }) =>
    fields.joinedOn === null ? null : wholeYears(fields.joinedOn, fields.leftOn ?? today),
  ),

  consent.field('emailConsent', 'choice', { choices: consents, isGroupable: true }),
  consent.field('smsConsent', 'choice', { choices: consents, isGroupable: true }),
  consent.field('phoneConsent', 'choice', { choices: consents, isGroupable: true }),
  consent.field('postConsent', 'choice', { choices: consents, isGroupable: true }),
  consent.field('doNotContact', 'yes-no'),

  offices.computed('mandates', 'text', ({ fields }) => titles(fields, 'mandate')),
  offices.computed('roles', 'text', ({ fields }) => titles(fields, 'role')),

  tags.computed('tags', 'tags', ({ fields }) => entriesOf(fields, 'tag').map(({ id }) => id)),
  tags.computed('cares', 'tags', ({ fields }) => topics(fields, 'cares')),
  tags.computed('offers', 'tags', ({ fields }) => topics(fields, 'offers')),
  tags.computed('seeks', 'tags', ({ fields }) => topics(fields, 'seeks')),
  tags.field('notes', 'text'),

  {
    ...payments.computed('standing', 'choice', (facts, { today, dues }) => {
      const person = duesPersonOf(facts.fields, dues.exemptYears.get(facts.id) ?? []);
      if (person === null) return null;
      const rules = rulesIn(dues, facts.sectionId);
      return standingWith(today, person, { payments: facts.payments, rules }).kind;
    }),
    choices: ['first-timer', 'renewed', 'exempt', 'late', 'never', 'left'],
    isGroupable: true,
  },
  payments.computed('lastPaidOn', 'date', ({ payments }) => payments.at(-1)?.receivedOn ?? null),
  payments.computed('paidThisYear', 'money', ({ payments, sectionId }, { today, amountsIn }) =>
    amountsIn.has(sectionId)
      ? payments
          .filter(({ receivedOn }) => receivedOn.slice(0, 4) === today.slice(0, 4))
          .reduce((sum, { amount }) => sum + (amount ?? 0), 0)
      : null,
  ),
  payments.computed('lastDuesYear', 'number', ({ payments }) =>
    payments.reduce<number | null>(
      (last, { kind, year }) => (kind === 'dues' && year > (last ?? 0) ? year : last),
      null,
    ),
  ),
];

/** A section's own field as a column: `custom.<id>`. */
export const customColumn = (id: string, { kind, choices }: CustomFieldFields): Column => ({
  id: `custom.${id}`,
  kind,
  group: 'custom',
  field: `custom.${id}`,
  read: ({ fields }) => fields[`custom.${id}`] ?? null,
  ...(kind === 'choice' ? { choices, isGroupable: true } : {}),
});

const byId = new Map(memberColumns.map((column) => [column.id, column]));

/** Null for a column of a newer version, or of a field that was deleted. */
export function columnOf(
  id: string,
  { customFields }: Pick<Reading, 'customFields'>,
): Column | null {
  const known = byId.get(id);
  if (known !== undefined) return known;
  const own = id.startsWith('custom.') ? id.slice('custom.'.length) : null;
  const defined = own === null ? undefined : customFields.get(own);
  return own === null || defined === undefined ? null : customColumn(own, defined);
}

function ageOf({ birthDate, birthYear }: MemberFields, today: string): number | null {
  if (birthDate !== null) return wholeYears(birthDate, today);
  // Of a year alone, the age that is reached within the current year.
  return birthYear == null ? null : Number(today.slice(0, 4)) - birthYear;
}

/** Between two days `YYYY-MM-DD`. Without taking them apart, because lists ask it of everybody. */
function wholeYears(from: string, to: string): number {
  const years = yearOf(to) - yearOf(from);
  return monthAndDay(to) < monthAndDay(from) ? years - 1 : years;
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

const twoDigits = (text: string, at: number): number => 10 * digit(text, at) + digit(text, at + 1);

const yearOf = (day: string): number => 100 * twoDigits(day, 0) + twoDigits(day, 2);

const monthAndDay = (day: string): number => 100 * twoDigits(day, 5) + twoDigits(day, 8);

function others(fields: MemberFields, channel: 'email' | 'phone'): string | null {
  const found = entriesOf(fields, 'contact').filter(
    ({ value }) => value.channel === channel && !value.doNotUse,
  );
  const shown = found.map(({ value }) =>
    channel === 'phone' ? formatPhone(value.value) : value.value,
  );
  return shown.length === 0 ? null : shown.join(', ');
}

function titles(fields: MemberFields, family: 'mandate' | 'role'): string | null {
  const found = entriesOf(fields, family).map(({ value }) => value.title);
  return found.length === 0 ? null : found.join(', ');
}

const topics = (fields: MemberFields, stance: Stance): readonly string[] =>
  entriesOf(fields, 'topic').flatMap(({ id, value }) => (value === stance ? [id] : []));
