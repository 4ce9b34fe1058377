import { MultiSelect, type OptionsFilter } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Column } from '#shared/domain/members/catalogue.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';
import styles from '../builder.module.css';
import { ChoiceOption } from './choice-option.tsx';
import { useChoiceLabel, useColumnChoices } from './use-column-choices.ts';

type Props = {
  readonly column: Column;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
};

const mostShown = 200;

/** Several choices of a column by name, with how many people have each. */
export function ChoicesValue({ column, values, onChange }: Props) {
  const intl = useIntl();
  const choices = useColumnChoices(column);
  const label = useChoiceLabel(column);
  const known = new Set(choices.map(({ value }) => value));
  // What was chosen stays in sight, even where nobody has it any more.
  const missing = values.filter((value) => !known.has(value));
  const options = [
    ...choices.map(({ value, label: name }) => ({ value, label: name })),
    ...missing.map((value) => ({ value, label: label(value) })),
  ];
  return (
    <MultiSelect
      className={styles.wide ?? ''}
      classNames={{
        option: styles.listed ?? '',
        input: styles.many ?? '',
        inputField: styles.bare ?? '',
      }}
      size="sm"
      aria-label={intl.formatMessage({ id: 'segment.values' })}
      placeholder={values.length > 0 ? '' : intl.formatMessage({ id: 'segment.values.choose' })}
      nothingFoundMessage={intl.formatMessage({ id: 'segment.values.none' })}
      data={options}
      value={[...values]}
      searchable
      hidePickedOptions
      limit={mostShown}
      filter={byFoldedLabel}
      renderOption={({ option }) => (
        <ChoiceOption
          label={option.label}
          count={choices.find(({ value }) => value === option.value)?.count ?? null}
        />
      )}
      onChange={onChange}
    />
  );
}

const byFoldedLabel: OptionsFilter = ({ options, search, limit }) => {
  const wanted = foldText(search);
  return options
    .filter((option) => 'label' in option && foldText(option.label).includes(wanted))
    .slice(0, limit);
};
