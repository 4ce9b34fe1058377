import { useIntl } from 'react-intl';
import { IsoDate, IsoDateTime } from '#shared/domain/dates.ts';
import type { RecordKind } from '#shared/domain/records/record.ts';
import { Cmyk } from '#shared/domain/tracts/document/model/swatch.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { formatDay, formatInstant, formatMoney } from '../ui/format.ts';
import { messageNamed } from './message-named.ts';

/** How a person would read a value of any record, also one of a newer version. */
export function useRecordText(): (kind: RecordKind, field: string, value: unknown) => string {
  const intl = useIntl();
  const language = intl.locale.startsWith('en') ? 'en' : 'fr';
  const say = (id: MessageId) => intl.formatMessage({ id });

  return (kind, field, value) => {
    if (value === null || value === undefined || value === '') return say('value.empty');
    if (typeof value === 'boolean') return say(value ? 'value.yes' : 'value.no');
    if (typeof value === 'number') return numberText(kind, field, value);
    if (typeof value === 'string') return stringText(kind, field, value);
    const inks = Cmyk.safeParse(value);
    if (inks.success) return intl.formatMessage({ id: 'tracts.panels.swatch.inks' }, inks.data);
    if (Array.isArray(value)) return listText(value);
    return say(field === 'logo' && !isNone(value) ? 'record.value.picture' : wordOfObject(value));
  };

  function numberText(kind: RecordKind, field: string, value: number): string {
    if (money.has(`${kind}.${field}`)) return formatMoney(language, value);
    return field === 'year' ? String(value) : intl.formatNumber(value);
  }

  function stringText(kind: RecordKind, field: string, value: string): string {
    const word = messageNamed(`record.value.${kind}.${field}.${value}`);
    if (word !== null) return say(word);
    if (field === 'language') return say(value === 'en' ? 'language.en' : 'language.fr');
    if (IsoDate.safeParse(value).success) return formatDay(value);
    if (IsoDateTime.safeParse(value).success) return formatInstant(language, value);
    if (field === 'update' || hash.test(value)) return say('record.value.content');
    return uuid.test(value) ? say('record.value.link') : value;
  }

  function listText(value: readonly unknown[]): string {
    const words = value.filter((one) => typeof one === 'string');
    return words.length === value.length && words.length > 0
      ? intl.formatList(words)
      : intl.formatMessage({ id: 'record.value.count' }, { count: value.length });
  }
}

const money: ReadonlySet<string> = new Set([
  'bank-line.amount',
  'contribution.amount',
  'print-order.net',
  'promise.amount',
  'reminder.amount',
]);
const hash = /^[0-9a-f]{64}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const isNone = (value: object): boolean => 'kind' in value && value.kind === 'none';

const wordOfObject = (value: object): MessageId =>
  isNone(value) ? 'tracts.together.value.none' : 'record.value.settings';
