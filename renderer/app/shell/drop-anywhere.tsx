import { IconFileImport } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { usePlace } from '../../office/screen.ts';
import { useWishes } from '../../office/wishes.ts';
import styles from './drop-anywhere.module.css';
import { useFileDrop } from './use-file-drop.ts';

/** A file dropped anywhere on the window goes to the import, which says itself what it cannot read. */
export function DropAnywhere() {
  const { go } = usePlace.getState();
  const { offerFile } = useWishes.getState();
  const isOver = useFileDrop((file) => {
    offerFile(file);
    go({ kind: 'import' });
  });
  if (!isOver) return null;
  return (
    <div className={styles.target}>
      <IconFileImport size="3.5rem" stroke={1.5} aria-hidden="true" />
      <p className={styles.title}>
        <FormattedMessage id="drop.title" />
      </p>
      <p className={styles.text}>
        <FormattedMessage id="drop.text" />
      </p>
    </div>
  );
}
