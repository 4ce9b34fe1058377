import { Button } from '@mantine/core';
import { IconHomeHeart, IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { entriesOf } from '#shared/domain/members/entries.ts';
import type { MemberRow } from '../../../../store/store-api.ts';
import factStyles from '../person-facts.module.css';
import { AddLink } from './add-link.tsx';
import styles from './household.module.css';
import { HouseholdLine } from './household-line.tsx';
import { JoinHousehold } from './join-household.tsx';
import { PersonLinks } from './person-links.tsx';

type Props = { readonly row: MemberRow; readonly canWrite: boolean };

type Asking = 'household' | 'link' | null;

/** Who shares the address, and who else is close: partner, parent, child. */
export function PersonHousehold({ row, canWrite }: Props) {
  const [asking, setAsking] = useState<Asking>(null);
  const isAlone = !row.fields.household && entriesOf(row.fields, 'link').length === 0;
  if (isAlone && !canWrite) return null;
  return (
    <section>
      <h3 className={factStyles.heading}>
        <FormattedMessage id="household.title" />
      </h3>
      <HouseholdLine row={row} canWrite={canWrite} />
      <PersonLinks row={row} canWrite={canWrite} />
      {asking === 'household' ? <JoinHousehold row={row} onDone={() => setAsking(null)} /> : null}
      {asking === 'link' ? <AddLink row={row} onDone={() => setAsking(null)} /> : null}
      {canWrite && asking === null ? (
        <div className={styles.actions}>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconHomeHeart size="1rem" aria-hidden="true" />}
            onClick={() => setAsking('household')}
          >
            <FormattedMessage id="household.add" />
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconLink size="1rem" aria-hidden="true" />}
            onClick={() => setAsking('link')}
          >
            <FormattedMessage id="link.add" />
          </Button>
        </div>
      ) : null}
    </section>
  );
}
