import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import type { DepositRow } from '../../../store/store-api/deposits.ts';
import { formatDay, formatMoney, formatNumber } from '../../../ui/format.ts';
import styles from './deposits.module.css';

type Props = {
  readonly deposits: readonly DepositRow[];
  readonly onOpen: (id: string) => void;
};

/** Every slip there ever was, newest first. */
export function PastDeposits({ deposits, onOpen }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const columns = ['on', 'slip', 'count', 'amount', 'state'] as const;
  return (
    <section className={styles.part} aria-labelledby="past-deposits">
      <h2 id="past-deposits" className={styles.heading}>
        <FormattedMessage id="treasury.deposits.past" />
      </h2>
      {deposits.length === 0 ? (
        <p className={styles.note}>
          <FormattedMessage id="treasury.deposits.past.none" />
        </p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} className={amountOf(column)}>
                    <FormattedMessage id={`treasury.deposits.column.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {deposits.map((deposit) => (
                <tr key={deposit.id} data-cancelled={deposit.cancellation !== null}>
                  <td>{formatDay(deposit.on)}</td>
                  <td>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      aria-label={intl.formatMessage(
                        { id: 'treasury.deposits.open' },
                        { slip: deposit.slip },
                      )}
                      onClick={() => onOpen(deposit.id)}
                    >
                      {deposit.slip}
                    </Button>
                  </td>
                  <td className={styles.amount}>{formatNumber(language, deposit.lines.length)}</td>
                  <td className={styles.amount}>{formatMoney(language, deposit.total)}</td>
                  <td>
                    <State deposit={deposit} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const amountOf = (column: string): string | undefined =>
  column === 'count' || column === 'amount' ? styles.amount : undefined;

function State({ deposit }: { readonly deposit: DepositRow }) {
  const { lines, cancellation } = deposit;
  if (cancellation !== null) {
    return (
      <span className={styles.badge} data-tone="quiet">
        <FormattedMessage id="treasury.deposits.state.cancelled" />
      </span>
    );
  }
  const returned = lines.filter((line) => line.returned !== null).length;
  const isContested = lines.some(({ contestedBy }) => contestedBy.length > 0);
  return (
    <span className={styles.badges}>
      <span className={styles.badge} data-tone={isContested ? 'warning' : 'good'}>
        <FormattedMessage id={`treasury.deposits.state.${isContested ? 'contested' : 'made'}`} />
      </span>
      {returned === 0 ? null : (
        <span className={styles.badge} data-tone="danger">
          <FormattedMessage id="treasury.deposits.state.returned" values={{ count: returned }} />
        </span>
      )}
    </span>
  );
}
