import { ActionIcon } from '@mantine/core';
import { IconFilter, IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { everybody } from '#shared/domain/segments/segment.ts';
import { ToolButton } from '../../../ui/toolbar/tool-button.tsx';
import styles from './segment-bar.module.css';
import { useSegmentState } from './segment-state.ts';
import { useSegmentSentence } from './segment-summary.tsx';
import shelfStyles from './shelf/shelf.module.css';
import { useSegment } from './use-segment.ts';

type Props = {
  readonly isOpen: boolean;
  readonly isIconAlone: boolean;
  readonly onToggle: () => void;
};

/** On the list: opens the segments, and says which one is shown while it is shown. */
export function SegmentBar({ isOpen, isIconAlone, onToggle }: Props) {
  const intl = useIntl();
  const { asked, saved, isModified } = useSegment();
  const sentence = useSegmentSentence(asked ?? everybody);
  const { choose } = useSegmentState.getState();
  return (
    <div className={styles.bar}>
      <ToolButton
        icon={IconFilter}
        label={intl.formatMessage({ id: 'segment.title' })}
        isIconAlone={isIconAlone}
        variant={asked === null ? 'default' : 'light'}
        isExpanded={isOpen}
        onClick={onToggle}
      />
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
