import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import styles from './gate.module.css';

type Props = {
  readonly title: ReactNode;
  /** What stands above the title: a step, or nothing. */
  readonly step?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Below the card: the other ways out. */
  readonly footer?: ReactNode;
};

/** The frame of every screen that comes before the file is open. */
export function Gate({ title, step, lead, children, footer }: Props) {
  return (
    <main className={styles.gate}>
      <div className={styles.column}>
        <div className={styles.card}>
          <Brand size="large" />
          {step ? <p className={styles.step}>{step}</p> : null}
          <h1 className={styles.title}>{title}</h1>
          {lead ? <div className={styles.lead}>{lead}</div> : null}
          {children}
        </div>
        {footer ? <div className={styles.footer}>{footer}</div> : null}
      </div>
    </main>
  );
}
