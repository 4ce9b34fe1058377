import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { DecimalSign } from '#shared/domain/bank/column-choice.ts';
import type { BankFault } from '#shared/domain/bank/fault.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from './import.module.css';

type Props = {
  readonly faults: readonly BankFault[];
  readonly onDecimal: (decimal: DecimalSign) => void;
};

/** Where nothing in the file tells what its comma is, a person does. */
export function DecimalChoice({ faults, onDecimal }: Props) {
  const unclear = faults.find(({ kind }) => kind === 'ambiguous-amount');
  if (unclear === undefined) return null;
  return (
    <Notice
      tone="warning"
      title={<FormattedMessage id="treasury.bank.decimal.title" />}
      actions={
        <div className={styles.actions}>
          <Button variant="default" onClick={() => onDecimal(',')}>
            <FormattedMessage id="treasury.bank.decimal.comma" />
          </Button>
          <Button variant="default" onClick={() => onDecimal('.')}>
            <FormattedMessage id="treasury.bank.decimal.point" />
          </Button>
        </div>
      }
    >
      <FormattedMessage id="treasury.bank.decimal.text" values={{ value: unclear.value }} />
    </Notice>
  );
}
