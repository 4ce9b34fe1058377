import { FormattedMessage } from 'react-intl';
import type { RowDecision, ShownRow } from '#shared/domain/import/import.ts';
import { nameOfRow } from '#shared/domain/import/narrow-rows.ts';
import { planIcons } from './plan-filters.tsx';
import { PlannedFacts } from './planned-facts.tsx';
import { Resembling } from './resembling.tsx';
import styles from './review.module.css';
import type { RowWords } from './use-row-words.ts';

type Props = {
  readonly row: ShownRow;
  readonly words: RowWords;
  readonly decision: RowDecision | null;
  readonly onDecide: (line: number, decision: RowDecision | null) => void;
};

/** One row of the file: what it would do, to whom, and why not. */
export function PlannedRowView({ row, words, decision, onDecide }: Props) {
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
        <span className={styles.who}>{nameOfRow(row)}</span>
        <PlannedFacts row={row} words={words} />
        {row.resembles || row.twins ? (
          <Resembling
            name={nameOfRow(row)}
            resembles={row.resembles ?? []}
            twins={row.twins ?? []}
            decision={decision}
            onDecide={(chosen) => onDecide(row.line, chosen)}
          />
        ) : null}
      </div>
    </div>
  );
}
