import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useLive } from '../../../../office/use-live.ts';
import factStyles from '../person-facts.module.css';
import styles from './history.module.css';
import { HistoryEntryCard } from './history-entry.tsx';
import { useRestore } from './use-restore.ts';
import { valuesBefore } from './values-before.ts';

type Props = { readonly id: MemberId; readonly name: string; readonly canWrite: boolean };

/** Read when asked for: most pages are opened for a phone number. */
export function PersonHistory(props: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section>
      <h3 className={factStyles.heading}>
        <FormattedMessage id="history.title" />
      </h3>
      {isOpen ? (
        <Timeline {...props} />
      ) : (
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconHistory size="1rem" aria-hidden="true" />}
          onClick={() => setIsOpen(true)}
        >
          <FormattedMessage id="history.show" />
        </Button>
      )}
    </section>
  );
}

const atOnce = 20;

function Timeline({ id, name, canWrite }: Props) {
  const [shown, setShown] = useState(atOnce);
  const restore = useRestore(id, name);
  const entries = useLive(`history ${id}`, async (store) => ({
    of: id,
    list: await store.history({ id, entity: 'member' }),
  }));
  if (entries === null || entries.of !== id) {
    return (
      <p className={styles.quiet} role="status">
        <FormattedMessage id="history.loading" />
      </p>
    );
  }
  if (entries.list.length === 0) {
    return (
      <p className={styles.quiet}>
        <FormattedMessage id="history.none" />
      </p>
    );
  }
  const left = entries.list.length - shown;
  return (
    <>
      <ol className={styles.list}>
        {entries.list.slice(0, shown).map((entry, place) => (
          <li key={entry.id}>
            <HistoryEntryCard
              entry={entry}
              before={canWrite ? valuesBefore(entries.list, place) : null}
              onRestore={(values) => void restore(values)}
            />
          </li>
        ))}
      </ol>
      {left <= 0 ? null : (
        <div className={styles.more}>
          <span role="status">
            <FormattedMessage id="history.shown" values={{ shown, all: entries.list.length }} />
          </span>
          <Button variant="default" size="compact-md" onClick={() => setShown(shown + atOnce)}>
            <FormattedMessage id="history.more" values={{ count: Math.min(left, atOnce) }} />
          </Button>
        </div>
      )}
    </>
  );
}
