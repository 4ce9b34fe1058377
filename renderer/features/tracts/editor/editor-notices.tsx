import { Alert } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { FormattedMessage } from 'react-intl';
import { MissingFontsNotice } from '../fonts/missing/missing-fonts-notice.tsx';
import { useEditor } from '../session/editor-context.tsx';
import { FaultsList } from './faults-list.tsx';
import styles from './tract-editor.module.css';

type Props = { readonly isGone: boolean; readonly children?: ReactNode };

/** What went wrong, what of it is safe, and what to do. */
export function EditorNotices({ isGone, children }: Props) {
  const { session } = useEditor();
  const hasFailed = useSyncExternalStore(session.subscribe, session.saving) === 'failed';
  const damaged = useSyncExternalStore(session.subscribe, session.damaged);
  const { faults } = useSyncExternalStore(session.subscribe, session.read);
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
        </Alert>
      ) : null}
      <MissingFontsNotice />
      {faults.length > 0 ? <FaultsList faults={faults} /> : null}
      {children}
    </div>
  );
}
