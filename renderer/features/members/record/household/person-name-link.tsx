import { Anchor } from '@mantine/core';
import type { MemberId } from '#shared/domain/members/member.ts';
import { usePlace } from '../../../../office/screen.ts';
import styles from './household.module.css';

type Props = { readonly id: MemberId; readonly name: string };

/** Leads to the page of somebody close. */
export function PersonNameLink({ id, name }: Props) {
  return (
    <Anchor
      component="button"
      type="button"
      className={styles.name ?? ''}
      onClick={() => usePlace.getState().openPerson(id)}
    >
      {name}
    </Anchor>
  );
}
