import type { ReactNode } from 'react';
import styles from './rules.module.css';

type Props = {
  readonly title: ReactNode;
  readonly intro: ReactNode;
  readonly act: ReactNode;
  readonly children: ReactNode;
};

/** One thing that a section decides: what it is for, what there is of it, and the way to write another. */
export const Part = ({ title, intro, act, children }: Props) => (
  <section className={styles.part}>
    <div className={styles.head}>
      <h2>{title}</h2>
      {act}
    </div>
    <p className={styles.intro}>{intro}</p>
    {children}
  </section>
);
