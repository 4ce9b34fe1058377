import { FormattedMessage } from 'react-intl';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import type { JournalTotals } from '#shared/domain/contributions/journal/journal.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { formatMoney } from '../../../ui/format.ts';
import styles from './ledger.module.css';

type Props = { readonly totals: JournalTotals };

/** What the movements that are shown come to. */
export function JournalSums({ totals: { movements, received, takenBack, net, byKind } }: Props) {
  const { language } = useAppearance().appearance;
  const money = (cents: number) => formatMoney(language, cents);
  const kinds = ContributionKind.options.filter((kind) => byKind[kind] !== undefined);
  return (
    <dl className={styles.sums} aria-live="polite">
      <Sum
        title={<FormattedMessage id="treasury.ledger.movements" />}
        value={<FormattedMessage id="treasury.ledger.count" values={{ count: movements }} />}
      />
      <Sum title={<FormattedMessage id="treasury.ledger.received" />} value={money(received)} />
      <Sum title={<FormattedMessage id="treasury.ledger.takenBack" />} value={money(takenBack)} />
      <Sum title={<FormattedMessage id="treasury.ledger.net" />} value={money(net)} isMain />
      {kinds.length < 2
        ? null
        : kinds.map((kind) => (
            <Sum
              key={kind}
              title={<FormattedMessage id={`segment.payment.${kind}`} />}
              value={money(byKind[kind] ?? 0)}
            />
          ))}
    </dl>
  );
}

type SumProps = {
  readonly title: React.ReactNode;
  readonly value: React.ReactNode;
  readonly isMain?: boolean;
};

const Sum = ({ title, value, isMain = false }: SumProps) => (
  <div className={styles.sum} data-main={isMain}>
    <dt>{title}</dt>
    <dd>{value}</dd>
  </div>
);
