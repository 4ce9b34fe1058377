import { Autocomplete } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useRecords } from '../../../../office/use-records.ts';
import { type DraftForm, TextOf } from './order-fields.tsx';
import styles from './order-form.module.css';

type Props = { readonly form: DraftForm };

/** A printer who worked for the section before is there again with one choice. */
export function PrinterSection({ form }: Props) {
  const orders = useRecords('print-order') ?? [];
  // The newest order speaks: the first part of an id is its time.
  const known = new Map(
    orders
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ fields }) => (fields.printerName ? [[fields.printerName, fields]] : [])),
  );
  const choose = (name: string) => {
    const fields = known.get(name);
    if (fields === undefined) return;
    form.change({
      printerName: name,
      printerAddress: fields.printerAddress ?? '',
      printerNumber: fields.printerNumber ?? '',
    });
  };
  return (
    <fieldset className={styles.part}>
      <legend>
        <FormattedMessage id="tracts.orders.part.printer" />
      </legend>
      <Autocomplete
        size="md"
        label={<FormattedMessage id="tracts.orders.field.printerName" />}
        value={form.draft.printerName}
        data={[...known.keys()]}
        maxLength={120}
        onChange={(printerName) => form.change({ printerName })}
        onOptionSubmit={choose}
      />
      <TextOf form={form} of="printerAddress" />
      <TextOf form={form} of="printerNumber" />
      <TextOf form={form} of="quoteNumber" />
      <TextOf form={form} of="invoiceNumber" />
    </fieldset>
  );
}
