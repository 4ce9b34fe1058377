import { FormattedMessage } from 'react-intl';
import type { PlannedRow } from '#shared/domain/import/import.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import { planIcons } from './plan-filters.tsx';
import { PlannedFacts } from './planned-facts.tsx';
import styles from './review.module.css';

type Props = { readonly row: PlannedRow; readonly headers: readonly string[] };

/** One row of the file: what it would do, to whom, and why not. */
export function PlannedRowView({ row, headers }: Props) {
  const Icon = planIcons[row.kind];
  return (
    <div className={styles.planned} data-kind={row.kind}>
      <span className={styles.line}>
        <FormattedMessage id="plan.line" values={{ line: row.line }} />
      </span>
      <span className={styles.sort}>
        <Icon size="1rem" stroke={2.25} aria-hidden="true" />
        <FormattedMessage id={`plan.${row.kind}.one`} />
      </span>
      <div className={styles.what}>
        <span className={styles.who}>
          {row.kind === 'create' ? displayName(row.set) : row.name}
        </span>
        <PlannedFacts row={row} headers={headers} />
      </div>
    </div>
  );
}
