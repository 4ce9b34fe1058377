import { useEffect, useRef } from 'react';
import styles from './person-panel.module.css';

export const personTitleId = 'person-title';

type Props = { readonly name: string };

/** Takes the focus when a page opens from inside the panel, so that a screen reader says whose it is. */
export function PersonTitle({ name }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isFocusLost = document.activeElement === document.body;
    if (isFocusLost) title.current?.focus();
  }, []);
  return (
    <h2 id={personTitleId} ref={title} className={styles.title} tabIndex={-1}>
      {name}
    </h2>
  );
}
