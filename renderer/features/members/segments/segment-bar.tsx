import { ActionIcon, Button } from '@mantine/core';
import { IconFilter, IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { everybody } from '#shared/domain/segments/segment.ts';
import styles from './segment-bar.module.css';
import { useSegmentState } from './segment-state.ts';
import { useSegmentSentence } from './segment-summary.tsx';
import shelfStyles from './shelf/shelf.module.css';
import { useSegment } from './use-segment.ts';

type Props = { readonly isOpen: boolean; readonly onToggle: () => void };

/** On the list: opens the segments, and says which one is shown while it is shown. */
export function SegmentBar({ isOpen, onToggle }: Props) {
  const intl = useIntl();
  const { asked, saved, isModified } = useSegment();
  const sentence = useSegmentSentence(asked ?? everybody);
  const { choose } = useSegmentState.getState();
  return (
    <div className={styles.bar}>
      <Button
        variant={asked === null ? 'default' : 'light'}
        size="compact-md"
        leftSection={<IconFilter size="1.125rem" aria-hidden="true" />}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        <FormattedMessage id="segment.title" />
      </Button>
      {asked === null ? null : (
        <>
          <span className={styles.said} title={sentence ?? ''}>
            {saved ? saved.fields.name : sentence}
          </span>
          {saved && isModified ? (
            <span className={shelfStyles.modified}>
              <FormattedMessage id="shelf.modified" />
            </span>
          ) : null}
          <ActionIcon
            aria-label={intl.formatMessage({ id: 'segment.everybody' })}
            onClick={() => choose(null)}
          >
            <IconX size="1.125rem" aria-hidden="true" />
          </ActionIcon>
        </>
      )}
    </div>
  );
}
