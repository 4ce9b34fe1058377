import { FormattedMessage } from 'react-intl';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import { duesYearOf } from '#shared/domain/contributions/dues-rules.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { todayHere } from '../../../office/today.ts';
import { useDuesRules } from '../../../office/use-dues-rules.ts';
import { useLive } from '../../../office/use-live.ts';
import { formatMoney } from '../../../ui/format.ts';
import type { TreasuryPartProps } from '../treasury-room.ts';
import styles from './overview.module.css';
import { ToDo } from './to-do.tsx';

/** Where the year stands, at one look. */
export function Overview({ section: { scope } }: TreasuryPartProps) {
  const { language } = useAppearance().appearance;
  const year = duesYearOf(todayHere(), useDuesRules(scope));
  const known = useLive(`dues year ${scope} ${year}`, (store) => store.yearInDues({ scope, year }));
  if (known === null) return null;
  const money = (cents: number) => formatMoney(language, cents);
  const kinds = ContributionKind.options.filter((kind) => known.byKind[kind] !== undefined);
  return (
    <div className={styles.room}>
      <dl className={styles.figures}>
        <Figure
          title={<FormattedMessage id="treasury.received" values={{ year: String(year) }} />}
          value={money(known.total)}
          note={<FormattedMessage id="treasury.payments" values={{ count: known.payments }} />}
        />
        <Figure
          title={<FormattedMessage id="treasury.toBank" />}
          value={money(known.toBank.total)}
          note={
            <FormattedMessage id="treasury.payments" values={{ count: known.toBank.payments }} />
          }
        />
        {kinds.map((kind) => (
          <Figure
            key={kind}
            title={<FormattedMessage id={`segment.payment.${kind}`} />}
            value={money(known.byKind[kind] ?? 0)}
          />
        ))}
      </dl>
      <ToDo scope={scope} toBank={known.toBank.payments} />
    </div>
  );
}

type FigureProps = {
  readonly title: React.ReactNode;
  readonly value: string;
  readonly note?: React.ReactNode;
};

const Figure = ({ title, value, note }: FigureProps) => (
  <div className={styles.figure}>
    <dt>{title}</dt>
    <dd className={styles.value}>{value}</dd>
    {note ? <dd className={styles.note}>{note}</dd> : null}
  </div>
);
