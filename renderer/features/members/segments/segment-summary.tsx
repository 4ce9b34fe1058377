import { FormattedMessage, useIntl } from 'react-intl';
import { checkSegment } from '#shared/domain/segments/check-segment.ts';
import { describeSegment } from '#shared/domain/segments/describe-segment.ts';
import { everybody, type SegmentQuery } from '#shared/domain/segments/segment.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import styles from './segment-summary.module.css';
import { useSegmentContext } from './use-segment-context.ts';
import { useSegmentCount } from './use-segment-count.ts';

type Props = {
  /** Null: everybody. */
  readonly asked: SegmentQuery | null;
  /** The editor holds a condition that cannot be asked yet. */
  readonly isUnfinished: boolean;
};

/** How many people, and the question as one would say it. One at a time on screen: the store counts for the newest asker. */
export function SegmentSummary({ asked, isUnfinished }: Props) {
  const count = useSegmentCount(asked ?? everybody);
  const sentence = useSegmentSentence(asked ?? everybody);
  return (
    <div className={styles.summary}>
      <p className={styles.count} role="status">
        {count === null ? null : <FormattedMessage id="segment.count" values={{ count }} />}
      </p>
      <p className={styles.sentence}>{sentence ?? <FormattedMessage id="segment.refused" />}</p>
      {isUnfinished ? (
        <p className={styles.note}>
          <FormattedMessage id="segment.unfinished" />
        </p>
      ) : null}
    </div>
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
