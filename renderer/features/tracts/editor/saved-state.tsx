import { IconAlertTriangle, IconCheck, IconCloudUpload } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { FormattedMessage } from 'react-intl';
import { useEditor } from '../session/editor-context.tsx';
import styles from './top-bar.module.css';

const icons = { saved: IconCheck, saving: IconCloudUpload, failed: IconAlertTriangle } as const;

/** That it is saved is read at a glance; that it is not is also said. */
export function SavedState() {
  const { session } = useEditor();
  const state = useSyncExternalStore(session.subscribe, session.saving);
  const Icon = icons[state];
  return (
    <span className={styles.saved} data-state={state}>
      <Icon size="1rem" aria-hidden="true" />
      <FormattedMessage id={`tracts.editor.${state}`} />
    </span>
  );
}
