import type { TagFields } from '#shared/domain/records/record.ts';
import styles from './tag-badge.module.css';

type Props = Pick<TagFields, 'name' | 'colour'>;

/** A tag as it is seen everywhere: its name in ordinary ink, its colour beside it. */
export const TagBadge = ({ name, colour }: Props) => (
  <span className={styles.tag} data-colour={colour}>
    {name}
  </span>
);
