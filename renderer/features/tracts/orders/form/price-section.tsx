import { NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { IsoDate } from '#shared/domain/dates.ts';
import { amountsOf } from '#shared/domain/tracts/orders/amounts.ts';
import { orderAdvice } from '#shared/domain/tracts/orders/order-advice.ts';
import { Payer } from '#shared/domain/tracts/orders/print-order.ts';
import { vatRatesOn } from '#shared/domain/tracts/orders/vat-rates.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { todayHere } from '../../../../office/today.ts';
import { centsTyped } from '../../../../office/typed-money.ts';
import { formatMoney } from '../../../../ui/format.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { DayOf, type DraftForm, MoneyOf, TextOf } from './order-fields.tsx';
import styles from './order-form.module.css';

type Props = { readonly form: DraftForm };

/** What it costs, who pays, and for which election; what the rules may have to say of it. */
export function PriceSection({ form }: Props) {
  const intl = useIntl();
  const { draft, change } = form;
  const advice = orderAdvice({ ...draft, election: draft.election.trim() || null });
  return (
    <fieldset className={styles.part}>
      <legend>
        <FormattedMessage id="tracts.orders.part.price" />
      </legend>
      <MoneyOf form={form} />
      <VatRate form={form} />
      <Gross form={form} />
      <NativeSelect
        label={<FormattedMessage id="tracts.orders.field.payer" />}
        value={draft.payer}
        data={Payer.options.map((value) => ({
          value,
          label: intl.formatMessage({ id: `tracts.orders.payer.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          change({ payer: Payer.catch('party').parse(currentTarget.value) })
        }
      />
      <TextOf form={form} of="payerName" />
      <TextOf form={form} of="election" />
      <DayOf form={form} of="voteDay" />
      {advice.length === 0 ? null : (
        <div className={styles.wide}>
          <Notice tone={advice.includes('other-payer') ? 'warning' : 'info'}>
            {advice.map((id) => (
              <p key={id} className={styles.advice}>
                <FormattedMessage id={`tracts.orders.advice.${id}`} />
              </p>
            ))}
            <p className={styles.advice}>
              <FormattedMessage id="tracts.orders.advice.note" />
            </p>
          </Notice>
        </div>
      )}
    </fieldset>
  );
}

/** The rates of the day of the order; and the order's own, whatever it is. */
function VatRate({ form: { draft, change } }: Props) {
  const intl = useIntl();
  const day = IsoDate.safeParse(draft.orderedOn);
  const offered = vatRatesOn(day.success ? day.data : todayHere());
  const percent = (rate: number) =>
    intl.formatNumber(rate / 10_000, { style: 'percent', maximumFractionDigits: 2 });
  const known = offered.map(({ kind, rate }) => ({
    value: `${rate}`,
    label: intl.formatMessage({ id: `tracts.orders.vat.${kind}` }, { rate: percent(rate) }),
  }));
  const isKnown = offered.some(({ rate }) => rate === draft.vatRate);
  return (
    <NativeSelect
      label={<FormattedMessage id="tracts.orders.field.vatRate" />}
      value={`${draft.vatRate}`}
      data={
        isKnown ? known : [...known, { value: `${draft.vatRate}`, label: percent(draft.vatRate) }]
      }
      onChange={({ currentTarget }) => change({ vatRate: Number(currentTarget.value) })}
    />
  );
}

function Gross({ form: { draft } }: Props) {
  const { language } = useAppearance().appearance;
  const amounts = amountsOf({ net: centsTyped(draft.net), vatRate: draft.vatRate });
  const money = (cents: number) => formatMoney(language, cents);
  return (
    <p className={styles.gross} role="status">
      {amounts === null ? (
        <FormattedMessage id="tracts.orders.grossHint" />
      ) : (
        <FormattedMessage
          id="tracts.orders.gross"
          values={{ vat: money(amounts.vat), gross: money(amounts.gross) }}
        />
      )}
    </p>
  );
}
