import { type ReactNode, useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import styles from './section.module.css';

type Props = {
  readonly title: MessageId;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A named group of fields in two columns. */
export function Section({ title, actions, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          <FormattedMessage id={title} />
        </h2>
        {actions}
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
