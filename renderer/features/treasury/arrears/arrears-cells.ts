import type { IntlShape } from 'react-intl';
import {
  type ArrearsColumn,
  arrearsColumns,
} from '#shared/domain/contributions/arrears/find-arrears.ts';
import type { OwedBecause } from '#shared/domain/contributions/arrears/year-owed.ts';
import type { Language } from '#shared/i18n/messages.ts';
import { listName } from '../../../office/names.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import { formatDay, formatMoney } from '../../../ui/format.ts';

export type CellWords = { readonly intl: IntlShape; readonly language: Language };

/** What stands in a cell of the list, and in the sheet that is made of it. */
export function arrearsText(row: ArrearsRow, column: string, words: CellWords): string {
  const known = arrearsColumns.find((one) => one === column);
  return known === undefined ? '' : textOf(row, known, words);
}

function textOf(row: ArrearsRow, column: ArrearsColumn, words: CellWords): string {
  const { arrears, address } = row;
  const texts: Readonly<Record<ArrearsColumn, () => string>> = {
    name: () => listName(row),
    town: () => address.town ?? '',
    since: () => formatDay(arrears.since),
    years: () => yearsText(row, words),
    rest: () => restText(row, words),
    because: () => becauseText(row, words),
    lastPayment: () => paymentText(row, words),
    lastContact: () => contactText(row, words),
    promise: () => promiseText(row, words),
  };
  return texts[column]();
}

function yearsText({ arrears }: ArrearsRow, { intl }: CellWords): string {
  const years = arrears.years.map(({ year }) => String(year)).join(', ');
  if (arrears.kind === 'never') {
    return intl.formatMessage({ id: 'treasury.arrears.never' }, { years });
  }
  return arrears.tolerated
    ? intl.formatMessage({ id: 'treasury.arrears.tolerated' }, { years })
    : years;
}

/** Where a year is not known: at least so much, or nothing that could be said. */
function restText(
  { arrears: { rest, isWhole } }: Pick<ArrearsRow, 'arrears'>,
  { intl, language }: CellWords,
): string {
  const amount = formatMoney(language, rest);
  if (isWhole) return amount;
  return rest === 0
    ? intl.formatMessage({ id: 'treasury.arrears.unknown' })
    : intl.formatMessage({ id: 'treasury.arrears.atLeast' }, { amount });
}

function becauseText({ arrears }: ArrearsRow, { intl }: CellWords): string {
  const said = arrears.years.map(({ because }) => becauseOf(because, intl));
  return [...new Set(said)].join(' · ');
}

const becauseOf = (because: OwedBecause, intl: IntlShape): string =>
  intl.formatMessage(
    { id: `treasury.arrears.because.${because.kind}` },
    {
      year: because.kind === 'earlier-year' ? String(because.year) : '',
      of: because.kind === 'instalments' ? because.of : 0,
    },
  );

function paymentText({ arrears: { lastPayment } }: ArrearsRow, { language }: CellWords): string {
  if (lastPayment === null) return '';
  return `${formatDay(lastPayment.on)} · ${formatMoney(language, lastPayment.amount)}`;
}

function contactText({ arrears: { lastContact } }: ArrearsRow, { intl }: CellWords): string {
  if (lastContact === null) return '';
  const { on, channel, template } = lastContact;
  const way = intl.formatMessage({ id: `record.value.reminder.channel.${channel}` });
  return [formatDay(on), way, template].filter(Boolean).join(' · ');
}

function promiseText({ arrears: { promise } }: ArrearsRow, words: CellWords): string {
  if (promise === null) return '';
  return words.intl.formatMessage(
    { id: `treasury.arrears.promise.${promise.state}` },
    { amount: formatMoney(words.language, promise.amount), day: formatDay(promise.dueBy) },
  );
}
