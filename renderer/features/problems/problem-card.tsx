import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import styles from './problems.module.css';

type Props = {
  readonly icon: Icon;
  readonly title: ReactNode;
  readonly lead: ReactNode;
  readonly children?: ReactNode;
  readonly actions: ReactNode;
};

export function ProblemCard({ icon: CardIcon, title, lead, children, actions }: Props) {
  const id = useId();
  return (
    <article className={styles.card} aria-labelledby={id}>
      <CardIcon className={styles.icon} size="1.5rem" stroke={1.75} aria-hidden="true" />
      <div className={styles.content}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p className={styles.lead}>{lead}</p>
        {children}
        <div className={styles.actions}>{actions}</div>
      </div>
    </article>
  );
}
