import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Stand } from '../../side-by-side.ts';
import { useSegmentState } from '../segment-state.ts';
import { SegmentSummary } from '../segment-summary.tsx';
import { useSegment } from '../use-segment.ts';
import { QuickFilterButtons } from './quick-filter-buttons.tsx';
import { SavedSegments } from './saved-segments.tsx';
import { SegmentEditor } from './segment-editor.tsx';
import styles from './segment-panel.module.css';

type Props = {
  readonly stand: Stand;
  readonly onClose: () => void;
};

/** Beside the list: which people it shows, how that question is put together, saved and shared. */
export function SegmentPanel({ stand, onClose }: Props) {
  const intl = useIntl();
  const chosen = useSegment();
  const { draft, sound } = useSegmentState();
  const { ask } = useSegmentState.getState();
  return (
    <aside
      className={styles.panel}
      // What is being put together stays while a person is looked at.
      hidden={stand === 'away'}
      data-over={stand === 'over'}
      aria-label={intl.formatMessage({ id: 'segment.title' })}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isForOther(event.target)) return;
        onClose();
      }}
    >
      <div className={styles.flow}>
        <header className={styles.bar}>
          <h2 className={styles.title} tabIndex={-1} ref={focusOnce}>
            <FormattedMessage id="segment.title" />
          </h2>
          <ActionIcon aria-label={intl.formatMessage({ id: 'segment.close' })} onClick={onClose}>
            <IconX size="1.25rem" aria-hidden="true" />
          </ActionIcon>
        </header>
        <div className={styles.body}>
          <section className={styles.part} aria-labelledby="segment-quick">
            <h3 id="segment-quick" className={styles.heading}>
              <FormattedMessage id="segment.quick" />
            </h3>
            <QuickFilterButtons query={chosen.query} onAsk={ask} />
          </section>
          <section className={styles.part} aria-labelledby="segment-saved">
            <h3 id="segment-saved" className={styles.heading}>
              <FormattedMessage id="segment.saved" />
            </h3>
            <SavedSegments chosen={chosen} />
          </section>
          <SegmentEditor chosen={chosen} />
        </div>
        <footer className={styles.foot}>
          <SegmentSummary
            asked={chosen.asked}
            isUnfinished={draft !== null && draft !== sound}
            // In a narrow window the panel lies over the list: what can be done now is under it.
            onChosen={onClose}
          />
        </footer>
      </div>
    </aside>
  );
}

/** Escape shuts the list, menu or dialogue that is open over the panel first. */
const isForOther = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.closest('[aria-expanded="true"], [role="menu"], [role="dialog"]') !== null;

/** Whoever opened the panel by keyboard goes on in it. */
const focusOnce = (title: HTMLElement | null) => title?.focus();
