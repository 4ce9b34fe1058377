import { IconFileSpreadsheet } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { EarlierImports } from './earlier-imports.tsx';
import { FilePicker } from './file-picker.tsx';
import styles from './import.module.css';
import { WhyUnreadable } from './why-unreadable.tsx';
import type { Unread } from './wizard.ts';

type Props = { readonly failed: Unread | null; readonly onPick: (file: File) => void };

export function PickFile({ failed, onPick }: Props) {
  return (
    <div className={styles.column}>
      {failed ? <WhyUnreadable {...failed} /> : null}
      <div className={styles.drop}>
        <IconFileSpreadsheet size="3rem" stroke={1.4} aria-hidden="true" />
        <h2 className={styles.dropTitle}>
          <FormattedMessage id="import.pick" />
        </h2>
        <p className={styles.soft}>
          <FormattedMessage id="import.pick.text" />
        </p>
        <FilePicker onPick={onPick}>
          <FormattedMessage id="import.pick.button" />
        </FilePicker>
      </div>
      <p className={styles.soft}>
        <FormattedMessage id="import.nothingYet" />
      </p>
      <EarlierImports />
    </div>
  );
}
