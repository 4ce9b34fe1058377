import { createPortal } from 'react-dom';
import { FormattedMessage } from 'react-intl';
import { formatInstant } from '../../ui/format.ts';
import { useAppearance } from '../appearance.tsx';
import styles from './recovery-sheet.module.css';

type Props = { readonly groups: readonly string[] };

/** Only paper sees it: what “Print” prints instead of the window. */
export function RecoverySheet({ groups }: Props) {
  const { language } = useAppearance().appearance;
  return createPortal(
    <section className={styles.sheet} aria-hidden="true">
      <h1>
        <FormattedMessage id="recovery.page.title" />
      </h1>
      <p className={styles.groups}>{groups.join('  ')}</p>
      <p>
        <FormattedMessage
          id="recovery.page.made"
          values={{ date: formatInstant(language, new Date().toISOString()) }}
        />
      </p>
      <p>
        <FormattedMessage id="recovery.page.what" />
      </p>
      <p>
        <FormattedMessage id="recovery.page.how" />
      </p>
      <p>
        <FormattedMessage id="recovery.page.where" />
      </p>
    </section>,
    document.body,
  );
}
