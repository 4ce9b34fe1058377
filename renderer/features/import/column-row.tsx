import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ColumnTarget } from '#shared/domain/import/import.ts';
import styles from './import.module.css';
import type { TargetGroup } from './target-choices.ts';

type Props = {
  readonly header: string;
  readonly column: number;
  readonly examples: readonly string[];
  readonly target: ColumnTarget;
  readonly choices: readonly TargetGroup[];
  /** Another column goes to the same place. */
  readonly isDouble: boolean;
  readonly onChoose: (column: number, target: ColumnTarget) => void;
};

export function ColumnRow(props: Props) {
  const { header, column, examples, target, choices, isDouble, onChoose } = props;
  const intl = useIntl();
  const id = useId();
  const all = choices.flatMap(({ items }) => items);
  return (
    <tr data-ignored={target === 'ignore' || undefined}>
      <th id={id} scope="row">
        {header || <FormattedMessage id="import.noHeading" values={{ column: column + 1 }} />}
      </th>
      <td className={styles.examples}>{examples.join(' · ')}</td>
      <td>
        <NativeSelect
          aria-labelledby={id}
          value={target}
          data={choices.map(({ group, items }) => ({ group, items: [...items] }))}
          error={isDouble ? intl.formatMessage({ id: 'import.double' }) : null}
          onChange={(event) => {
            const chosen = all.find(({ value }) => value === event.currentTarget.value);
            if (chosen) onChoose(column, chosen.value);
          }}
        />
      </td>
    </tr>
  );
}
