import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { mostCopies } from '#shared/domain/tracts/orders/print-order.ts';
import type { DayField, NumberField, OrderDraft, TextField } from './order-draft.ts';

export type DraftForm = {
  readonly draft: OrderDraft;
  /** Of the last try to save; null: none. */
  readonly wrong: keyof OrderDraft | null;
  readonly change: (patch: Partial<OrderDraft>) => void;
};

type Of<F> = { readonly form: DraftForm; readonly of: F };

const longest: Readonly<Record<TextField, number>> = {
  format: 80,
  paper: 80,
  colours: 80,
  printerName: 120,
  printerAddress: 300,
  printerNumber: 24,
  quoteNumber: 60,
  invoiceNumber: 60,
  payerName: 120,
  election: 120,
  notes: 2_000,
};

const most: Readonly<Record<NumberField, number>> = {
  quantity: mostCopies,
  faces: 500,
  grammage: 2_000,
};

const useWrong = ({ wrong }: DraftForm, field: keyof OrderDraft) =>
  wrong === field ? <FormattedMessage id={wrongWords(field)} /> : undefined;

const wrongWords = (field: keyof OrderDraft) => {
  switch (field) {
    case 'quantity':
    case 'printerNumber':
    case 'orderedOn':
      return `tracts.orders.wrong.${field}` as const;
    default:
      return 'tracts.orders.wrong' as const;
  }
};

export function TextOf({ form, of }: Of<Exclude<TextField, 'notes'>>) {
  return (
    <TextInput
      label={<FormattedMessage id={`tracts.orders.field.${of}`} />}
      value={form.draft[of]}
      maxLength={longest[of]}
      error={useWrong(form, of)}
      onChange={({ currentTarget }) => form.change({ [of]: currentTarget.value })}
    />
  );
}

export function NotesOf({ form }: { readonly form: DraftForm }) {
  return (
    <Textarea
      label={<FormattedMessage id="tracts.orders.field.notes" />}
      value={form.draft.notes}
      maxLength={longest.notes}
      autosize
      minRows={2}
      onChange={({ currentTarget }) => form.change({ notes: currentTarget.value })}
    />
  );
}

export function DayOf({ form, of }: Of<DayField>) {
  return (
    <TextInput
      type="date"
      label={<FormattedMessage id={`tracts.orders.field.${of}`} />}
      value={form.draft[of]}
      error={useWrong(form, of)}
      onChange={({ currentTarget }) => form.change({ [of]: currentTarget.value })}
    />
  );
}

export function NumberOf({ form, of }: Of<NumberField>) {
  return (
    <NumberInput
      label={<FormattedMessage id={`tracts.orders.field.${of}`} />}
      value={form.draft[of]}
      min={1}
      max={most[of]}
      allowDecimal={false}
      allowNegative={false}
      thousandSeparator={useThousands()}
      hideControls
      error={useWrong(form, of)}
      onChange={(value) => form.change({ [of]: value })}
    />
  );
}

export function MoneyOf({ form }: { readonly form: DraftForm }) {
  const isFrench = useIntl().locale.startsWith('fr');
  return (
    <NumberInput
      label={<FormattedMessage id="tracts.orders.field.net" />}
      value={form.draft.net}
      min={0}
      max={1_000_000_000}
      decimalScale={2}
      decimalSeparator={isFrench ? ',' : '.'}
      thousandSeparator={useThousands()}
      allowNegative={false}
      hideControls
      rightSection="€"
      error={useWrong(form, 'net')}
      onChange={(net) => form.change({ net })}
    />
  );
}

const useThousands = () => (useIntl().locale.startsWith('fr') ? '\u202f' : ',');
