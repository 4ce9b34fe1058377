import { type IntlShape, useIntl } from 'react-intl';
import {
  type EntryFamily,
  entryFamilies,
  familyOf,
  type Membership,
  type Office,
} from '#shared/domain/members/entries.ts';
import { formatPhone } from '#shared/domain/members/parse-phone.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { formatDay } from '../ui/format.ts';
import {
  choiceLabels,
  contactKindLabels,
  leftReasonLabels,
  relationLabels,
  stanceLabels,
} from './field-labels.ts';

/** How a person would read the value of any field, also one that came as `unknown` from a conflict record. */
export function useFieldText(): (field: string, value: unknown) => string {
  const intl = useIntl();
  return (field, value) => fieldText(intl, field, value);
}

function fieldText(intl: IntlShape, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') {
    return intl.formatMessage({ id: 'value.empty' });
  }
  const family = familyOf(field);
  if (family !== null) return entryText(intl, family, value);
  if (typeof value === 'boolean') return yesNo(intl, value);
  const text = String(value);
  const word = choiceLabels[field]?.[text];
  if (word) return intl.formatMessage({ id: word });
  if (days.has(field)) return formatDay(text);
  return field === 'phone' ? formatPhone(text) : text;
}

function entryText(intl: IntlShape, family: EntryFamily, value: unknown): string {
  switch (family) {
    case 'contact': {
      const read = entryFamilies.contact.safeParse(value);
      if (!read.success) return String(value);
      const { channel, kind, doNotUse } = read.data;
      return intl.formatMessage(
        { id: doNotUse ? 'contact.doNotUse' : 'contact.use' },
        {
          value: channel === 'phone' ? formatPhone(read.data.value) : read.data.value,
          kind: intl.formatMessage({ id: contactKindLabels[kind] }),
        },
      );
    }
    case 'proof': {
      const read = entryFamilies.proof.safeParse(value);
      if (!read.success) return String(value);
      const { state, on, source } = read.data;
      const word = intl.formatMessage({ id: `proof.${state}` });
      return [word, on === null ? null : formatDay(on), source].filter(Boolean).join(', ');
    }
    case 'membership': {
      const read = entryFamilies.membership.safeParse(value);
      return read.success ? membershipText(intl, read.data) : String(value);
    }
    case 'mandate':
    case 'role': {
      const read = entryFamilies.role.safeParse(value);
      return read.success ? officeText(intl, read.data) : String(value);
    }
    case 'link':
      return wordOf(intl, relationLabels, value);
    case 'topic':
      return wordOf(intl, stanceLabels, value);
    case 'tag':
    case 'custom':
      return typeof value === 'boolean' ? yesNo(intl, value) : String(value);
  }
}

/** `Maire, Vernoy, depuis le 05/07/2020`. */
export const officeText = (intl: IntlShape, { title, place, from, to }: Office): string =>
  [title, place, periodText(intl, from, to)].filter(Boolean).join(', ');

export function membershipText(intl: IntlShape, { from, to, reason, section }: Membership): string {
  const why = reason === null ? null : intl.formatMessage({ id: leftReasonLabels[reason] });
  return [periodText(intl, from, to), section, why].filter(Boolean).join(', ');
}

function periodText(intl: IntlShape, from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) {
    return intl.formatMessage({ id: 'period.both' }, { from: formatDay(from), to: formatDay(to) });
  }
  if (from !== null) return intl.formatMessage({ id: 'period.from' }, { from: formatDay(from) });
  return to === null ? null : intl.formatMessage({ id: 'period.to' }, { to: formatDay(to) });
}

const yesNo = (intl: IntlShape, value: boolean): string =>
  intl.formatMessage({ id: value ? 'value.yes' : 'value.no' });

function wordOf(
  intl: IntlShape,
  labels: Readonly<Record<string, MessageId>>,
  value: unknown,
): string {
  const id = typeof value === 'string' ? labels[value] : undefined;
  return id ? intl.formatMessage({ id }) : String(value);
}

const days: ReadonlySet<string> = new Set([
  'birthDate',
  'joinedOn',
  'leftOn',
  'contactedOn',
  'binnedOn',
]);
