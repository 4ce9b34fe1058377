import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { useLive } from '../../../office/use-live.ts';
import styles from './counter.module.css';
import type { Payer } from './counter-draft.ts';

type Props = {
  readonly people: readonly Payer[];
  readonly onAdd: (person: Pick<Payer, 'id' | 'name'>) => void;
};

/** Those who live with the first one: a family's cheque often pays for all of them. */
export function HouseholdOffer({ people, onAdd }: Props) {
  const first = people[0]?.id ?? null;
  const home = useLive(`home of ${first}`, async (store) => {
    const known = first === null ? null : await store.member(first);
    const household = known?.fields.household ?? null;
    return household === null ? null : store.household(household);
  });
  const others = (home?.members ?? []).filter(({ id }) => people.every((one) => one.id !== id));
  if (others.length === 0) return null;
  return (
    <div className={styles.offer}>
      <span>
        <FormattedMessage id="treasury.counter.household" />
      </span>
      {others.map(({ id, name }) => (
        <Button
          key={id}
          variant="default"
          size="compact-md"
          leftSection={<IconUserPlus size="1rem" aria-hidden="true" />}
          onClick={() => onAdd({ id, name })}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
