import { type IntlShape, useIntl } from 'react-intl';
import type { MemberField, MemberFields } from '#shared/domain/members/member.ts';
import { formatPhone } from '#shared/domain/members/parse-phone.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { formatDay } from '../ui/format.ts';

export const fieldLabels: Readonly<Record<MemberField, MessageId>> = {
  kind: 'field.kind',
  civility: 'field.civility',
  familyName: 'field.familyName',
  givenName: 'field.givenName',
  memberNumber: 'field.memberNumber',
  birthDate: 'field.birthDate',
  email: 'field.email',
  phone: 'field.phone',
  addressExtra: 'field.addressExtra',
  street: 'field.street',
  postcode: 'field.postcode',
  town: 'field.town',
  country: 'field.country',
  profession: 'field.profession',
  joinedOn: 'field.joinedOn',
  leftOn: 'field.leftOn',
  emailConsent: 'field.emailConsent',
  smsConsent: 'field.smsConsent',
  phoneConsent: 'field.phoneConsent',
  postConsent: 'field.postConsent',
  doNotContact: 'field.doNotContact',
  notes: 'field.notes',
};

export const kindLabels: Readonly<Record<MemberFields['kind'], MessageId>> = {
  member: 'kind.member',
  sympathiser: 'kind.sympathiser',
  former: 'kind.former',
};

export const consentLabels: Readonly<Record<MemberFields['emailConsent'], MessageId>> = {
  granted: 'consent.granted',
  refused: 'consent.refused',
  unknown: 'consent.unknown',
};

export const civilityLabels: Readonly<Record<'mme' | 'm', MessageId>> = {
  mme: 'civility.mme',
  m: 'civility.m',
};

/** How a person would read the value of any field, also one that came as `unknown` from a conflict record. */
export function useFieldText(): (field: string, value: unknown) => string {
  const intl = useIntl();
  return (field, value) => fieldText(intl, field, value);
}

export function useFieldLabel(): (field: string) => string {
  const intl = useIntl();
  return (field) => (isMemberField(field) ? intl.formatMessage({ id: fieldLabels[field] }) : field);
}

function fieldText(intl: IntlShape, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return intl.formatMessage({ id: 'value.empty' });
  }
  if (typeof value === 'boolean') {
    return intl.formatMessage({ id: value ? 'value.yes' : 'value.no' });
  }
  const text = String(value);
  const word = words[text];
  if (word && hasWords.has(field)) return intl.formatMessage({ id: word });
  if (hasDay.has(field)) return formatDay(text);
  return field === 'phone' ? formatPhone(text) : text;
}

const isMemberField = (field: string): field is MemberField => field in fieldLabels;

const words: Readonly<Record<string, MessageId>> = {
  ...kindLabels,
  ...consentLabels,
  ...civilityLabels,
};
const hasWords: ReadonlySet<string> = new Set([
  'kind',
  'civility',
  'emailConsent',
  'smsConsent',
  'phoneConsent',
  'postConsent',
]);
const hasDay: ReadonlySet<string> = new Set(['birthDate', 'joinedOn', 'leftOn']);
