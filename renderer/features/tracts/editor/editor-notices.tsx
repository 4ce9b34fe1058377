import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { FormattedMessage } from 'react-intl';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { MissingFontsNotice } from '../fonts/missing/missing-fonts-notice.tsx';
import { useEditor } from '../session/editor-context.tsx';
import { FaultsList } from './broken/faults-list.tsx';
import { RepairedCopy } from './broken/repaired-copy.tsx';
import styles from './tract-editor.module.css';

type Props = {
  readonly record: RecordRow<'tract'> | null;
  readonly isGone: boolean;
  readonly children?: ReactNode;
};

/** What went wrong, what of it is safe, and what to do. */
export function EditorNotices({ record, isGone, children }: Props) {
  const { session } = useEditor();
  const hasFailed = useSyncExternalStore(session.subscribe, session.saving) === 'failed';
  const damaged = useSyncExternalStore(session.subscribe, session.damaged);
  const { faults } = useSyncExternalStore(session.subscribe, session.read);
  const repair = record === null ? null : <RepairedCopy record={record} />;
  // What is only on its way needs no mending.
  const isRepairable = faults.some(({ kind }) => kind !== 'incomplete');
  return (
    <div className={styles.notices}>
      {isGone ? (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden="true" />} role="alert">
          <FormattedMessage id="tracts.editor.gone" />
        </Alert>
      ) : null}
      {hasFailed && !isGone ? (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden="true" />} role="alert">
          <FormattedMessage
            id={
              session.failure()?.kind === 'read-only'
                ? 'tracts.editor.notAllowed'
                : 'tracts.editor.saveFailed'
            }
          />
        </Alert>
      ) : null}
      {damaged > 0 ? (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden="true" />} role="alert">
          <FormattedMessage id="tracts.editor.damaged" values={{ count: damaged }} />
          {repair}
        </Alert>
      ) : null}
      <MissingFontsNotice />
      {faults.length > 0 ? (
        <FaultsList faults={faults}>{isRepairable && damaged === 0 ? repair : null}</FaultsList>
      ) : null}
      {children}
    </div>
  );
}
