import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import { formatMoney } from '../../../ui/format.ts';
import styles from './arrears.module.css';

type Props = { readonly rows: readonly ArrearsRow[] };

/** What those who are shown owe together, as far as it is known. */
export function ArrearsSums({ rows }: Props) {
  const { language } = useAppearance().appearance;
  const money = (cents: number) => formatMoney(language, cents);
  const total = rows.reduce((sum, { arrears }) => sum + arrears.rest, 0);
  const unknown = rows.filter(({ arrears }) => !arrears.isWhole).length;
  const promised = rows
    .flatMap(({ arrears: { promise } }) => (promise?.state === 'open' ? promise : []))
    .reduce((sum, { amount }) => sum + amount, 0);
  return (
    <dl className={styles.sums} aria-live="polite">
      <Sum title={<FormattedMessage id="treasury.arrears.people" />} value={rows.length} />
      <Sum
        title={<FormattedMessage id="treasury.arrears.total" />}
        value={money(total)}
        note={
          unknown === 0 ? null : (
            <FormattedMessage id="treasury.arrears.total.unknown" values={{ count: unknown }} />
          )
        }
        isMain
      />
      <Sum
        title={<FormattedMessage id="treasury.arrears.total.promised" />}
        value={money(promised)}
      />
    </dl>
  );
}

type SumProps = {
  readonly title: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  readonly isMain?: boolean;
};

const Sum = ({ title, value, note, isMain = false }: SumProps) => (
  <div className={styles.sum} data-main={isMain}>
    <dt>{title}</dt>
    <dd className={styles.value}>{value}</dd>
    {note ? <dd className={styles.note}>{note}</dd> : null}
  </div>
);
