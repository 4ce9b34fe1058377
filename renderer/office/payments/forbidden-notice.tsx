import { FormattedMessage } from 'react-intl';
import { type MoneyFinding, moneyRules } from '#shared/domain/contributions/check-limits.ts';
import { formatMoney } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { useAppearance } from '../appearance.tsx';
import styles from './payments.module.css';

type Props = { readonly findings: readonly MoneyFinding[] };

/** Why the law refuses a payment, with where it says so. */
export function ForbiddenNotice({ findings }: Props) {
  const { language } = useAppearance().appearance;
  const money = (cents: number) => formatMoney(language, cents);
  if (findings.length === 0) return null;
  return (
    <div className={styles.notice}>
      <Notice tone="danger" title={<FormattedMessage id="payments.forbidden" />}>
        {findings.map(({ rule, amount, most }) => (
          <p key={rule} className={styles.rule}>
            <FormattedMessage
              id={`payments.forbidden.${rule}`}
              values={{ amount: money(amount), most: money(most), source: moneyRules[rule].source }}
            />
          </p>
        ))}
      </Notice>
    </div>
  );
}
