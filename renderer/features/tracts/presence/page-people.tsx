import type { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import { initialsOf } from './initials.ts';
import styles from './presence.module.css';
import { useOthers } from './presence-context.tsx';

type Props = { readonly page: PageId };

const mostShown = 3;

/** Over the small picture of a page: the initials of who is on it. Its button says their names. */
export function PagePeople({ page }: Props) {
  const there = useOthers().filter((someone) => someone.page === page);
  if (there.length === 0) return null;
  return (
    <span className={styles.onPage} aria-hidden="true">
      {there.slice(0, mostShown).map(({ clientId, name, colour }) => (
        <span key={clientId} className={styles.dot} data-colour={colour}>
          {initialsOf(name).slice(0, 1)}
        </span>
      ))}
    </span>
  );
}
