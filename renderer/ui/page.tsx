import type { ReactNode } from 'react';
import styles from './page.module.css';

type Props = {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** `fill`: the body manages its own scrolling. */
  readonly body?: 'scroll' | 'fill';
};

/** The frame of a screen: its name, what one can do there, and the rest. */
export function Page({ title, subtitle, actions, children, body = 'scroll' }: Props) {
  return (
    <div className={styles.page} data-body={body}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <h1 className={styles.title}>{title}</h1>
          {subtitle ? <div className={styles.subtitle}>{subtitle}</div> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      <div className={body === 'fill' ? styles.fill : styles.scroll}>{children}</div>
    </div>
  );
}
