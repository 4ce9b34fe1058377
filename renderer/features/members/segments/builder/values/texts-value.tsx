import { type OptionsFilter, TagsInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { Column } from '#shared/domain/members/catalogue.ts';
import { foldText } from '#shared/domain/members/fold-text.ts';
import styles from '../builder.module.css';
import { ChoiceOption } from './choice-option.tsx';
import { useFacetCounts } from './use-column-choices.ts';

type Props = {
  readonly column: Column;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
};

const mostShown = 100;

/** Several texts: those that people have are offered, the most frequent first; any other can be typed. */
export function TextsValue({ column, values, onChange }: Props) {
  const intl = useIntl();
  const counts = useFacetCounts(column.id);
  return (
    <TagsInput
      className={styles.wide ?? ''}
      classNames={{
        option: styles.listed ?? '',
        input: styles.many ?? '',
        inputField: styles.bare ?? '',
      }}
      size="sm"
      aria-label={intl.formatMessage({ id: 'segment.values' })}
      placeholder={values.length > 0 ? '' : intl.formatMessage({ id: 'segment.values.choose' })}
      data={[...(counts?.keys() ?? [])].filter((text) => text !== '')}
      value={[...values]}
      maxLength={120}
      limit={mostShown}
      filter={byFoldedLabel}
      renderOption={({ option }) => (
        <ChoiceOption label={option.value} count={counts?.get(option.value) ?? null} />
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
