import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { SegmentFinding } from '#shared/domain/segments/check-segment.ts';
import styles from './builder.module.css';

type Props = { readonly findings: readonly SegmentFinding[] };

/** What is still to be said, or cannot be asked, in words at the place. */
export function ConditionFindings({ findings }: Props) {
  return findings.map((finding) => {
    const isUnchosen = finding.kind === 'unknown-column' && finding.column === '';
    const isUnfinished =
      isUnchosen || finding.kind === 'empty-value' || finding.kind === 'empty-group';
    const Icon = isUnfinished ? IconPencil : IconAlertTriangle;
    return (
      <p key={finding.kind} className={styles.finding} data-unfinished={isUnfinished || undefined}>
        <Icon size="1rem" aria-hidden="true" />
        <span>
          <FormattedMessage
            id={isUnchosen ? 'segment.finding.no-column' : `segment.finding.${finding.kind}`}
          />
        </span>
      </p>
    );
  });
}
