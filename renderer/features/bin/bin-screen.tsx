import { Button } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useStore } from '../../office/office.tsx';
import { useAct } from '../../office/use-act.ts';
import { useLive } from '../../office/use-live.ts';
import type { BinnedRow } from '../../store/store-api/people.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import styles from './bin.module.css';
import { BinnedPerson } from './binned-person.tsx';

const atOnce = 50;

/** Deleted people, for as long as they can come back. */
export function BinScreen() {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const binned = useLive('bin', (from) => from.bin());
  const [erasing, setErasing] = useState<readonly MemberId[] | null>(null);
  const [shown, setShown] = useState(atOnce);
  const [isActing, setIsActing] = useState(false);
  const all = binned ?? [];
  const writable = all.filter(({ canWrite }) => canWrite);
  const left = all.length - shown;

  const once = async (wish: Parameters<typeof act>[0]) => {
    setIsActing(true);
    await act(wish);
    setIsActing(false);
  };
  const restore = (rows: readonly BinnedRow[]) =>
    once({
      run: () => store.restoreFromBin(rows.map(({ id }) => id)),
      says: intl.formatMessage(
        { id: 'bin.restored' },
        { count: rows.length, name: rows[0]?.name ?? '' },
      ),
      kind: rows.length === 1 ? 'edit' : 'bulk',
    });
  const erase = (ids: readonly MemberId[]) => {
    setErasing(null);
    return once({
      run: () => store.deleteForGood(ids),
      says: intl.formatMessage({ id: 'bin.deleted' }, { count: ids.length }),
      kind: null,
    });
  };

  return (
    <Page
      title={<FormattedMessage id="bin.title" />}
      subtitle={all.length === 0 ? null : <FormattedMessage id="bin.lead" />}
      actions={
        writable.length < 2 ? null : (
          <>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size="1.125rem" aria-hidden="true" />}
              loading={isActing}
              onClick={() => void restore(writable)}
            >
              <FormattedMessage id="bin.restoreAll" />
            </Button>
            <Button
              variant="subtle"
              color="red"
              leftSection={<IconTrash size="1.125rem" aria-hidden="true" />}
              disabled={isActing}
              onClick={() => setErasing(writable.map(({ id }) => id))}
            >
              <FormattedMessage id="bin.emptyAll" />
            </Button>
          </>
        )
      }
    >
      {binned !== null && all.length === 0 ? (
        <Empty
          icon={<IconTrash size="2.5rem" stroke={1.5} />}
          title={<FormattedMessage id="bin.empty" />}
        >
          <FormattedMessage id="bin.empty.text" />
        </Empty>
      ) : (
        <ul className={styles.list}>
          {all.slice(0, shown).map((row) => (
            <li key={row.id}>
              <BinnedPerson
                row={row}
                isActing={isActing}
                onRestore={() => void restore([row])}
                onErase={() => setErasing([row.id])}
              />
            </li>
          ))}
        </ul>
      )}
      {left > 0 ? (
        <Button variant="default" mt="md" onClick={() => setShown(shown + atOnce)}>
          <FormattedMessage id="bin.more" values={{ count: Math.min(left, atOnce) }} />
        </Button>
      ) : null}
      {erasing === null ? null : (
        <Confirm
          title={<FormattedMessage id="bin.deleteTitle" values={{ count: erasing.length }} />}
          confirm={<FormattedMessage id="bin.deleteConfirm" />}
          isDangerous
          onConfirm={() => void erase(erasing)}
          onCancel={() => setErasing(null)}
        >
          <FormattedMessage id="bin.deleteText" />
        </Confirm>
      )}
    </Page>
  );
}
