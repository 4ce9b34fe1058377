import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ColumnTarget } from '#shared/domain/import/import.ts';
import { fieldLabels } from '../../office/field-words.ts';
import styles from './import.module.css';

type Props = {
  readonly header: string;
  readonly column: number;
  readonly examples: readonly string[];
  readonly target: ColumnTarget;
  /** Another column goes to the same place. */
  readonly isDouble: boolean;
  readonly onChoose: (column: number, target: ColumnTarget) => void;
};

export function ColumnRow({ header, column, examples, target, isDouble, onChoose }: Props) {
  const intl = useIntl();
  const id = useId();
  const targets = useTargets();
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
          data={[...targets]}
          error={isDouble ? intl.formatMessage({ id: 'import.double' }) : null}
          onChange={(event) => {
            const chosen = targets.find(({ value }) => value === event.currentTarget.value);
            if (chosen) onChoose(column, chosen.value);
          }}
        />
      </td>
    </tr>
  );
}

type Choice = { readonly value: ColumnTarget; readonly label: string };

function useTargets(): readonly Choice[] {
  const intl = useIntl();
  const fields = Object.entries(fieldLabels).map(([field, id]) => ({
    // The labels have one entry for each field.
    value: field as ColumnTarget,
    label: intl.formatMessage({ id }),
  }));
  const say = (value: ColumnTarget, id: 'ignore' | 'fullName' | 'payerEmail' | 'orderStatus') => ({
    value,
    label: intl.formatMessage({ id: `target.${id}` }),
  });
  return [
    say('ignore', 'ignore'),
    say('fullName', 'fullName'),
    ...fields,
    say('payerEmail', 'payerEmail'),
    say('orderStatus', 'orderStatus'),
  ];
}
