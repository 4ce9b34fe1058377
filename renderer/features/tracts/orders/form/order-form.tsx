import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Purpose } from '#shared/domain/tracts/document/model/purpose.ts';
import { type DraftedFields, type OrderDraft, readDraft } from './order-draft.ts';
import { DayOf, NotesOf, NumberOf, TextOf } from './order-fields.tsx';
import styles from './order-form.module.css';
import { PriceSection } from './price-section.tsx';
import { PrinterSection } from './printer-section.tsx';

type Props = {
  readonly start: OrderDraft;
  readonly onSave: (fields: DraftedFields) => Promise<void>;
  readonly onCancel: () => void;
};

/** An order as its papers say it: quote, delivery note, invoice. Only how many and when are asked for. */
export function OrderForm({ start, onSave, onCancel }: Props) {
  const intl = useIntl();
  const [draft, setDraft] = useState(start);
  const [wrong, setWrong] = useState<keyof OrderDraft | null>(null);
  const [isSaving, setSaving] = useState(false);
  const form = {
    draft,
    wrong,
    change: (patch: Partial<OrderDraft>) => setDraft((last) => ({ ...last, ...patch })),
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = readDraft(draft);
    setWrong(read.ok ? null : read.error);
    if (!read.ok) return;
    setSaving(true);
    await onSave(read.value);
    setSaving(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <fieldset className={styles.part}>
        <legend>
          <FormattedMessage id="tracts.orders.part.print" />
        </legend>
        <NumberOf form={form} of="quantity" />
        <DayOf form={form} of="orderedOn" />
        <NativeSelect
          label={<FormattedMessage id="tracts.orders.field.nature" />}
          value={draft.nature}
          data={Purpose.options.map((value) => ({
            value,
            label: intl.formatMessage({ id: `tracts.law.purpose.${value}` }),
          }))}
          onChange={({ currentTarget }) =>
            form.change({ nature: Purpose.catch('tract').parse(currentTarget.value) })
          }
        />
        <TextOf form={form} of="format" />
        <NumberOf form={form} of="faces" />
        <TextOf form={form} of="paper" />
        <NumberOf form={form} of="grammage" />
        <TextOf form={form} of="colours" />
      </fieldset>
      <PrinterSection form={form} />
      <PriceSection form={form} />
      <fieldset className={styles.part}>
        <legend>
          <FormattedMessage id="tracts.orders.part.days" />
        </legend>
        <DayOf form={form} of="deliveredOn" />
        <DayOf form={form} of="invoicedOn" />
        <DayOf form={form} of="paidOn" />
        <div className={styles.wide}>
          <NotesOf form={form} />
        </div>
      </fieldset>
      <div className={styles.foot}>
        {wrong === null ? null : (
          <p className={styles.wrong} role="alert">
            <FormattedMessage
              id="tracts.orders.lookAgain"
              values={{
                field: intl.formatMessage({ id: `tracts.orders.field.${wrong}` }),
              }}
            />
          </p>
        )}
        <Button variant="default" onClick={onCancel}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button type="submit" loading={isSaving}>
          <FormattedMessage id="action.save" />
        </Button>
      </div>
    </form>
  );
}
