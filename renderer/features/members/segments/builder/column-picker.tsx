import { type ComboboxItem, type OptionsFilter, Select } from '@mantine/core';
import { useIntl } from 'react-intl';
import { columnGroups } from '#shared/domain/members/catalogue.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';
import type { NamedColumn } from '../../../../office/use-columns.ts';
import { columnGroupMessage } from '../column-names.ts';
import styles from './builder.module.css';

type Props = {
  readonly id: string;
  readonly columns: readonly NamedColumn[];
  /** An id that is none of them shows nothing. */
  readonly value: string;
  readonly onChange: (column: NamedColumn) => void;
};

/** Any column, found by a few letters of its name. */
export function ColumnPicker({ id, columns, value, onChange }: Props) {
  const intl = useIntl();
  const groups = columnGroups.map((group) => ({
    group: intl.formatMessage({ id: columnGroupMessage(group) }),
    items: columns
      .filter((column) => column.group === group)
      .map((column) => ({ value: column.id, label: column.title })),
  }));
  return (
    <Select
      id={id}
      className={styles.column ?? ''}
      classNames={{ option: styles.listed ?? '' }}
      size="sm"
      aria-label={intl.formatMessage({ id: 'segment.column' })}
      placeholder={intl.formatMessage({ id: 'segment.column.choose' })}
      nothingFoundMessage={intl.formatMessage({ id: 'segment.column.none' })}
      data={groups.filter(({ items }) => items.length > 0)}
      value={columns.some((column) => column.id === value) ? value : null}
      searchable
      // What is typed looks for another column.
      onFocus={(event) => event.currentTarget.select()}
      allowDeselect={false}
      filter={byFoldedLabel}
      maxDropdownHeight="20rem"
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      onChange={(chosen) => {
        const column = columns.find((one) => one.id === chosen);
        if (column) onChange(column);
      }}
    />
  );
}

/** Without regard to case and accents. Whoever types the name of a group means all of it; groups that have nothing left go. */
const byFoldedLabel: OptionsFilter = ({ options, search }) => {
  const wanted = foldText(search);
  const isFound = ({ label }: ComboboxItem) => foldText(label).includes(wanted);
  return options.flatMap((option): typeof options => {
    if (!('items' in option)) return isFound(option) ? [option] : [];
    const { group } = option;
    if (typeof group === 'string' && foldText(group).includes(wanted)) return [option];
    const items = option.items.filter(isFound);
    return items.length > 0 ? [{ ...option, items }] : [];
  });
};
