import { FormattedMessage, useIntl } from 'react-intl';
import { amountsOf, unitCost } from '#shared/domain/tracts/orders/amounts.ts';
import { orderAdvice } from '#shared/domain/tracts/orders/order-advice.ts';
import type { PrintOrderFields } from '#shared/domain/tracts/orders/print-order.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { formatDay, formatMoney, formatNumber } from '../../../ui/format.ts';
import type { OrderDraft } from './form/order-draft.ts';
import styles from './order-page.module.css';

type Props = { readonly fields: PrintOrderFields };

/** What its papers say, without what nobody has said yet. */
export function OrderFacts({ fields }: Props) {
  const said = useSaid(fields);
  return (
    <div>
      <Part title="tracts.orders.part.print" said={said.print} />
      <Part title="tracts.orders.part.printer" said={said.printer} />
      <Part title="tracts.orders.part.price" said={said.price} />
      {orderAdvice(fields).map((id) => (
        <p key={id} className={styles.advice}>
          <FormattedMessage id={`tracts.orders.advice.${id}`} />
        </p>
      ))}
      <Part title="tracts.orders.part.days" said={said.days} />
    </div>
  );
}

type Said = Readonly<Partial<Record<keyof OrderDraft | 'gross' | 'unitCost', string | null>>>;

function useSaid(fields: PrintOrderFields) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const amounts = amountsOf(fields);
  const each = unitCost(fields);
  const day = (iso: string | null) => iso && formatDay(iso);
  const count = (value: number | null) => (value === null ? null : formatNumber(language, value));
  const money = (cents: number | undefined) =>
    cents === undefined ? null : formatMoney(language, cents);
  const { format, paper, colours, grammage, faces, nature, payer, vatRate } = fields;
  const { printerName, printerAddress, printerNumber, quoteNumber, invoiceNumber } = fields;
  return {
    print: {
      quantity: count(fields.quantity),
      nature: intl.formatMessage({ id: `tracts.law.purpose.${nature}` }),
      format,
      faces: count(faces),
      paper,
      grammage: count(grammage),
      colours,
    },
    printer: { printerName, printerAddress, printerNumber, quoteNumber, invoiceNumber },
    price: {
      net: money(amounts?.net),
      vatRate:
        amounts &&
        intl.formatNumber(vatRate / 10_000, { style: 'percent', maximumFractionDigits: 2 }),
      gross: money(amounts?.gross),
      unitCost:
        each === null
          ? null
          : intl.formatNumber(each, {
              ...{ style: 'currency', currency: 'EUR', maximumFractionDigits: 4 },
            }),
      payer: intl.formatMessage({ id: `tracts.orders.payer.${payer}` }),
      payerName: fields.payerName,
      election: fields.election,
      voteDay: day(fields.voteDay),
    },
    days: {
      orderedOn: day(fields.orderedOn),
      deliveredOn: day(fields.deliveredOn),
      invoicedOn: day(fields.invoicedOn),
      paidOn: day(fields.paidOn),
      notes: fields.notes,
    },
  } as const satisfies Readonly<Record<string, Said>>;
}

type PartProps = {
  readonly title: `tracts.orders.part.${'print' | 'printer' | 'price' | 'days'}`;
  readonly said: Said;
};

function Part({ title, said }: PartProps) {
  // Keys of what was just put there.
  const fields = (Object.keys(said) as (keyof Said)[]).filter((field) => said[field]);
  if (fields.length === 0) return null;
  return (
    <>
      <h2 className={styles.part}>
        <FormattedMessage id={title} />
      </h2>
      <dl className={styles.facts}>
        {fields.map((field) => (
          <div key={field} className={styles.fact}>
            <dt>
              <FormattedMessage id={`tracts.orders.field.${field}`} />
            </dt>
            <dd>{said[field]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
