import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { BinnedRow } from '../../store/store-api/people.ts';
import { formatDay } from '../../ui/format.ts';
import styles from './bin.module.css';

type Props = {
  readonly row: BinnedRow;
  /** While an act runs, no other begins. */
  readonly isActing: boolean;
  readonly onRestore: () => void;
  readonly onErase: () => void;
};

export function BinnedPerson({ row, isActing, onRestore, onErase }: Props) {
  const { fields, name, binnedOn, daysLeft, canWrite } = row;
  return (
    <article className={styles.person} aria-label={name}>
      <div className={styles.words}>
        <strong>{name}</strong>
        <div className={styles.facts}>
          {fields.town === null ? null : <span>{fields.town}</span>}
          <span>
            <FormattedMessage id="bin.since" values={{ day: formatDay(binnedOn) }} />
          </span>
          <span data-soon={daysLeft <= 3}>
            <FormattedMessage id="bin.left" values={{ days: daysLeft }} />
          </span>
        </div>
      </div>
      {canWrite ? (
        <div className={styles.actions}>
          <Button variant="light" disabled={isActing} onClick={onRestore}>
            <FormattedMessage id="bin.restore" />
          </Button>
          <Button variant="subtle" color="red" disabled={isActing} onClick={onErase}>
            <FormattedMessage id="bin.delete" />
          </Button>
        </div>
      ) : (
        <span className={styles.facts}>
          <FormattedMessage id="bin.readOnly" />
        </span>
      )}
    </article>
  );
}
