import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './settings.module.css';

type Props = {
  readonly name:
    | 'appearance'
    | 'ownFields'
    | 'tracts'
    | 'safety'
    | 'takenOut'
    | 'connection'
    | 'federation'
    | 'about';
  readonly children: ReactNode;
};

export function SettingsPart({ name, children }: Props) {
  const id = `settings-${name}`;
  return (
    <section id={id} className={styles.part} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title} tabIndex={-1}>
        <FormattedMessage id={`settings.${name}`} />
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
