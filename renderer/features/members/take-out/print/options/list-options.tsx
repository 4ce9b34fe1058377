import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { NamedColumn } from '../../../../../office/use-columns.ts';
import { ColumnsChoice } from '../../columns-choice.tsx';
import type { Grouping, ListDraft } from '../print-draft.ts';

type Props = {
  readonly list: ListDraft;
  readonly columns: readonly NamedColumn[];
  readonly hasTickBox: boolean;
  readonly onList: (list: ListDraft) => void;
};

const groupings: readonly Grouping[] = ['none', 'letter', 'town'];

/** Of the phone list and of the directory. */
export function ListOptions({ list, columns, hasTickBox, onList }: Props) {
  const intl = useIntl();
  return (
    <>
      <TextInput
        size="sm"
        label={<FormattedMessage id="print.title" />}
        maxLength={120}
        value={list.title}
        onChange={(event) => onList({ ...list, title: event.currentTarget.value })}
      />
      <NativeSelect
        size="sm"
        label={<FormattedMessage id="print.grouping" />}
        value={list.grouping}
        data={groupings.map((one) => ({
          value: one,
          label: intl.formatMessage({ id: `print.grouping.${one}` }),
        }))}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onList({ ...list, grouping: groupings.find((one) => one === value) ?? 'none' });
        }}
      />
      {hasTickBox ? (
        <Checkbox
          label={<FormattedMessage id="print.tickBox" />}
          checked={list.tickBox === 'drawn'}
          onChange={(event) =>
            onList({ ...list, tickBox: event.currentTarget.checked ? 'drawn' : 'none' })
          }
        />
      ) : null}
      <ColumnsChoice
        legend={<FormattedMessage id="print.columns" />}
        columns={columns}
        chosen={list.columns}
        onChoose={(chosen) => onList({ ...list, columns: chosen })}
      />
    </>
  );
}
