import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../../office/appearance.tsx';
import { isForYear } from '../../../../office/payments/means-draft.ts';
import type { PaymentLine } from '../../../../store/store-api/contributions.ts';
import { formatDay, formatMoney } from '../../../../ui/format.ts';
import styles from './payments.module.css';

type Props = {
  readonly line: PaymentLine;
  /** Null: nobody may here, or it is taken back already. */
  readonly onTakeBack: (() => void) | null;
};

export function PaymentRow({ line: { payment, reversal }, onTakeBack }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const { kind, year, means, payer, receivedOn } = payment;
  const amount = formatMoney(language, payment.amount);
  const what = intl.formatMessage({ id: `segment.payment.${kind}` });
  const aside = [
    formatDay(receivedOn),
    means ? intl.formatMessage({ id: `payments.means.${means.kind}` }) : null,
    payer?.kind === 'person'
      ? intl.formatMessage({ id: 'payments.paidBy' }, { name: payer.name })
      : null,
  ];
  return (
    <li className={styles.row} data-reversed={reversal !== null}>
      <span className={styles.what}>{isForYear(kind) ? `${what} ${year}` : what}</span>
      <span className={styles.amount}>{amount}</span>
      <span className={styles.aside}>{aside.filter(Boolean).join(' · ')}</span>
      {onTakeBack === null ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={intl.formatMessage({ id: 'payments.takeBack.label' }, { what, amount })}
          onClick={onTakeBack}
        >
          <FormattedMessage id="payments.takeBack" />
        </Button>
      )}
      {reversal === null ? null : (
        <span className={styles.reason}>
          <FormattedMessage
            id="payments.takenBack"
            values={{ day: formatDay(reversal.receivedOn), reason: reversal.reason ?? '' }}
          />
        </span>
      )}
    </li>
  );
}
