import { Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { IsoDate } from '#shared/domain/dates.ts';
import type { NamedColumn } from '../../../../../office/use-columns.ts';
import { ColumnsChoice } from '../../columns-choice.tsx';
import { NumberField } from '../number-field.tsx';
import styles from '../print.module.css';
import type { SignInDraft } from '../print-draft.ts';

type Props = {
  readonly sheet: SignInDraft;
  readonly columns: readonly NamedColumn[];
  readonly onSheet: (sheet: SignInDraft) => void;
};

export function SignInOptions({ sheet, columns, onSheet }: Props) {
  const text = (field: 'title' | 'subject' | 'place', label: ReactNode) => (
    <TextInput
      size="sm"
      label={label}
      maxLength={120}
      value={sheet[field]}
      onChange={(event) => onSheet({ ...sheet, [field]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {text('title', <FormattedMessage id="print.title" />)}
      {text('subject', <FormattedMessage id="print.subject" />)}
      <div className={styles.pairs}>
        <TextInput
          size="sm"
          type="date"
          label={<FormattedMessage id="print.on" />}
          value={sheet.on ?? ''}
          onChange={(event) => {
            const day = IsoDate.safeParse(event.currentTarget.value);
            onSheet({ ...sheet, on: day.success ? day.data : null });
          }}
        />
        {text('place', <FormattedMessage id="print.place" />)}
        <NumberField
          label={<FormattedMessage id="print.blankRows" />}
          value={sheet.blankRows}
          unit="count"
          max={200}
          onChange={(blankRows) => onSheet({ ...sheet, blankRows })}
        />
        <NumberField
          label={<FormattedMessage id="print.rowHeight" />}
          value={sheet.rowHeight}
          unit="mm"
          min={6}
          max={40}
          onChange={(rowHeight) => onSheet({ ...sheet, rowHeight })}
        />
      </div>
      <Checkbox
        label={<FormattedMessage id="print.numbering" />}
        checked={sheet.numbering === 'numbered'}
        onChange={(event) =>
          onSheet({ ...sheet, numbering: event.currentTarget.checked ? 'numbered' : 'none' })
        }
      />
      <ColumnsChoice
        legend={<FormattedMessage id="print.columns" />}
        columns={columns}
        chosen={sheet.columns}
        onChoose={(chosen) => onSheet({ ...sheet, columns: chosen })}
      />
    </>
  );
}
