import type { ReactNode } from 'react';
import styles from './page-tabs.module.css';

export type PageTab<Id extends string> = { readonly id: Id; readonly title: ReactNode };

type Props<Id extends string> = {
  /** What these places are, for who cannot see them side by side. */
  readonly label: string;
  readonly tabs: readonly PageTab<Id>[];
  readonly current: Id;
  readonly onOpen: (id: Id) => void;
};

/** The rooms of one place, above what is in the current one. */
export function PageTabs<Id extends string>({ label, tabs, current, onOpen }: Props<Id>) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className={styles.tab}
          aria-current={id === current ? 'page' : undefined}
          onClick={() => onOpen(id)}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
