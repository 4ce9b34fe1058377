import { err, ok, type Result } from '../../../result.ts';
import { type Cents, sumOfCents } from '../../cents.ts';
import { type IsoDate, laterOf } from '../../dates.ts';
import { type Address, byHousehold, noAddress } from '../../members/household.ts';
import type { MemberFields } from '../../members/member.ts';
import { householdAddressee } from '../../postal/household-addressee.ts';
import type { PostalAddress } from '../../postal/postal-address.ts';
import { frenchPost, postalLines } from '../../postal/postal-lines.ts';
import type { Arrears } from './arrears-of.ts';
import { formOfAddress } from './form-of-address.ts';
import { type WhyLeftOut, whyLeftOut } from './left-out.ts';
import { type LetterFacts, type LetterMatter, mergeValues } from './merge-fields.ts';
import { mergeText } from './merge-text.ts';
import { parseTemplate, type TemplateFault, type TemplatePart } from './parse-template.ts';
import type { ReminderTemplateFields } from './reminder-template.ts';

/** Somebody in arrears, with what a letter needs. */
export type RemindedPerson = Pick<
  MemberFields,
  | 'civility'
  | 'givenName'
  | 'familyName'
  | 'doNotContact'
  | 'email'
  | 'emailConsent'
  | 'postConsent'
> & {
  readonly id: string;
  readonly address: Address;
  readonly household: { readonly id: string; readonly addressee: string | null } | null;
  readonly arrears: Arrears;
};

export type ReminderLetter = {
  /** To whom it speaks. */
  readonly ids: readonly string[];
  readonly names: string;
  /** The envelope, line by line. */
  readonly lines: readonly string[];
  readonly emails: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly amount: Cents | null;
  readonly years: readonly number[];
};

export type ComposedReminders = {
  readonly letters: readonly ReminderLetter[];
  readonly leftOut: readonly { readonly id: string; readonly why: WhyLeftOut }[];
};

type Wish = {
  readonly template: Pick<ReminderTemplateFields, 'channel' | 'subject' | 'body'>;
  readonly grouping: 'person' | 'household';
  readonly facts: LetterFacts;
};

/** Every letter as it would go out, in the order of `people`; and who gets none. Fails only on a faulty template. */
export function composeReminders(
  people: readonly RemindedPerson[],
  { template, grouping, facts }: Wish,
): Result<ComposedReminders, TemplateFault> {
  const subject = parseTemplate(template.subject);
  if (!subject.ok) return subject;
  const body = parseTemplate(template.body);
  if (!body.ok) return body;
  const letters: ReminderLetter[] = [];
  const leftOut: { readonly id: string; readonly why: WhyLeftOut }[] = [];
  const written: RemindedPerson[] = [];
  for (const person of people) {
    const why = whyLeftOut({ ...person, postal: postalOf([person]) }, template.channel);
    if (why === null) written.push(person);
    else leftOut.push({ id: person.id, why });
  }
  const groups =
    grouping === 'household' ? byHousehold(written) : written.map((one) => [one] as const);
  for (const group of groups) {
    const letter = letterTo(group, { subject: subject.value, body: body.value, facts });
    if (letter.ok) letters.push(letter.value);
    else leftOut.push(...group.map(({ id }) => ({ id, why: letter.error })));
  }
  return ok({ letters, leftOut });
}

type Words = {
  readonly subject: readonly TemplatePart[];
  readonly body: readonly TemplatePart[];
  readonly facts: LetterFacts;
};

function letterTo(
  group: readonly RemindedPerson[],
  { subject, body, facts }: Words,
): Result<ReminderLetter, WhyLeftOut> {
  const matter = matterOf(group);
  const address = formOfAddress(group);
  const values = mergeValues(address, matter, facts);
  const title = mergeText(subject, values);
  if (!title.ok) return err(title.error);
  const text = mergeText(body, values);
  if (!text.ok) return err(text.error);
  return ok({
    ids: group.map(({ id }) => id),
    names: address.nomComplet,
    lines: postalLines(postalOf(group), frenchPost).lines,
    emails: [...new Set(group.flatMap(({ email }) => email ?? []))],
    subject: title.value.replaceAll('\n', ' '),
    body: text.value,
    amount: matter.amount,
    years: matter.years,
  });
}

function matterOf(group: readonly RemindedPerson[]): LetterMatter {
  const all = group.map(({ arrears }) => arrears);
  const years = new Set(all.flatMap((one) => one.years.map(({ year }) => year)));
  const isKnown = all.every(({ isWhole }) => isWhole);
  return {
    years: [...years].sort((a, b) => a - b),
    amount: isKnown ? sumOfCents(all.map(({ rest }) => rest)) : null,
    since: first(all.map(({ since }) => since)),
    lastPaidOn: last(all.flatMap(({ lastPayment }) => lastPayment?.on ?? [])),
    promisedBy: last(all.flatMap(({ promise }) => promise?.dueBy ?? [])),
  };
}

/** Never asked of nobody. */
const first = (days: readonly IsoDate[]): IsoDate =>
  days.reduce((a, b) => (laterOf(a, b) === a ? b : a));
const last = (days: readonly IsoDate[]): IsoDate | null =>
  days.reduce<IsoDate | null>((a, b) => (a === null || b > a ? b : a), null);

function postalOf(group: readonly RemindedPerson[]): PostalAddress {
  const [home] = group;
  const { addressExtra, ...address } = home?.address ?? noAddress;
  // What a household calls itself names everybody: not for a letter to one of them.
  const own = group.length > 1 ? (home?.household?.addressee ?? null) : null;
  const named = householdAddressee(group, { language: 'fr', style: 'named' });
  return { ...address, extra: addressExtra, addressee: own ?? named };
}
