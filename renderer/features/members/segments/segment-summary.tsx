import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { checkSegment } from '#shared/domain/segments/check-segment.ts';
import { describeSegment } from '#shared/domain/segments/describe-segment.ts';
import { everybody, type SegmentQuery } from '#shared/domain/segments/segment.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { everythingChecked } from '../../../ui/grid/selection/checked-rows.ts';
import { useListState } from '../list/list-state.ts';
import styles from './segment-summary.module.css';
import { useSegmentContext } from './use-segment-context.ts';
import { useSegmentCount } from './use-segment-count.ts';

type Props = {
  /** Null: everybody. */
  readonly asked: SegmentQuery | null;
  /** The editor holds a condition that cannot be asked yet. */
  readonly isUnfinished: boolean;
  /** They are all ticked in the list now. */
  readonly onChosen: () => void;
};

/** How many people, and the question as one would say it. One at a time on screen: the store counts for the newest asker. */
export function SegmentSummary({ asked, isUnfinished, onChosen }: Props) {
  const count = useSegmentCount(asked ?? everybody);
  const sentence = useSegmentSentence(asked ?? everybody);
  return (
    <div className={styles.summary}>
      <p className={styles.count} role="status">
        {count === null ? null : <FormattedMessage id="segment.count" values={{ count }} />}
      </p>
      {count === null || count === 0 ? null : <ChooseThem count={count} onChosen={onChosen} />}
      <p className={styles.sentence}>{sentence ?? <FormattedMessage id="segment.refused" />}</p>
      {isUnfinished ? (
        <p className={styles.note}>
          <FormattedMessage id="segment.unfinished" />
        </p>
      ) : null}
    </div>
  );
}

type ChooseProps = { readonly count: number; readonly onChosen: () => void };

/** All of them, those whom a search leaves out included: what is done under the list is done with them. */
function ChooseThem({ count, onChosen }: ChooseProps) {
  const { search, check } = useListState.getState();
  const choose = () => {
    search('');
    check(everythingChecked);
    onChosen();
  };
  return (
    <Button
      className={styles.choose ?? ''}
      variant="default"
      size="compact-md"
      leftSection={<IconChecks size="1.125rem" aria-hidden="true" />}
      onClick={choose}
    >
      <FormattedMessage id="segment.choose" values={{ count }} />
    </Button>
  );
}

/** Null when the query cannot be asked. */
export function useSegmentSentence(query: SegmentQuery): string | null {
  const context = useSegmentContext();
  const intl = useIntl();
  const { appearance } = useAppearance();
  if (context === null) return intl.formatMessage({ id: 'segment.loading' });
  if (checkSegment(query, context).length > 0) return null;
  return describeSegment(query, context, appearance.language);
}
