import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import type { BankDesk } from '../../../store/store-api/bank.ts';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import styles from './bank.module.css';

type Props = Pick<BankDesk, 'totals' | 'period'>;

const sums = ['cameIn', 'matched', 'notOurs', 'open', 'unseen'] as const;

/** What the statements say came in, against what was treated, and what no statement has shown. */
export function BankSums({ totals, period }: Props) {
  const { language } = useAppearance().appearance;
  return (
    <dl className={styles.sums} aria-live="polite">
      {period === null ? null : (
        <div>
          <dt>
            <FormattedMessage id="treasury.bank.sum.period" />
          </dt>
          <dd>
            <FormattedMessage
              id="treasury.bank.preview.period.days"
              values={{ from: formatDay(period.from), to: formatDay(period.to) }}
            />
          </dd>
        </div>
      )}
      {sums.map((sum) => (
        <div key={sum} data-sum={sum}>
          <dt>
            <FormattedMessage id={`treasury.bank.sum.${sum}`} />
          </dt>
          <dd>
            {formatMoney(language, totals[sum].total)}
            <small>
              <FormattedMessage
                id={sum === 'unseen' ? 'treasury.bank.sum.payments' : 'treasury.bank.sum.count'}
                values={{ count: totals[sum].count }}
              />
            </small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
