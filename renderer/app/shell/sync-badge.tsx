import { Popover } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSyncState } from '../../office/use-sync.ts';
import styles from './sync-badge.module.css';
import { SyncDetails } from './sync-details.tsx';
import { syncWords } from './sync-words.ts';

/** Says, at any time, whether what is on screen is what the federation has. */
export function SyncBadge() {
  const intl = useIntl();
  const state = useSyncState();
  const [isOpen, setIsOpen] = useState(false);
  if (!state) return null;
  const { icon: Icon, tone, label } = syncWords(state);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="right-end"
      width="22rem"
      shadow="md"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.badge}
          data-tone={tone}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon className={styles.icon} size="1.375rem" stroke={1.75} aria-hidden="true" />
          <span className={styles.label}>
            <FormattedMessage id={label} values={{ waiting: state.waiting }} />
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={intl.formatMessage({ id: 'sync.details' })}>
        <SyncDetails state={state} onLeave={() => setIsOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
