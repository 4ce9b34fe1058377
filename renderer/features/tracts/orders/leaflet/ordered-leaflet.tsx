import { Button, Group, Modal, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type OpenedSnapshot, openSnapshot } from '#shared/domain/tracts/versions/snapshot.ts';
import { useStore } from '../../../../office/office.tsx';
import { usePlace } from '../../../../office/screen.ts';
import { useAct } from '../../../../office/use-act.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';
import { formatDay } from '../../../../ui/format.ts';
import { PaintPage } from '../../paint/paint-page.tsx';
import styles from './ordered-leaflet.module.css';

type Props = {
  readonly row: RecordRow<'print-order'>;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
};

type Kept =
  | { readonly kind: 'ready'; readonly opened: OpenedSnapshot; readonly bytes: Uint8Array }
  /** Deleted, not arrived yet, or not to be read. */
  | { readonly kind: 'gone' };

/** The leaflet as it was printed, and a new one begun from it, to be printed again to the letter. */
export function OrderedLeaflet({ row, mayWrite, onClose }: Props) {
  const intl = useIntl();
  const kept = useKept(row.fields.version);
  const again = useAgain(row);
  return (
    <Modal
      opened
      onClose={onClose}
      size="60rem"
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage
            id="tracts.orders.printed"
            values={{ name: row.fields.name, day: formatDay(row.fields.orderedOn) }}
          />
        </Text>
      }
    >
      {kept?.kind === 'gone' ? (
        <p role="status">
          <FormattedMessage id="tracts.orders.versionGone" />
        </p>
      ) : null}
      {kept?.kind === 'ready' ? (
        <>
          <div className={styles.pages}>
            {kept.opened.tract.pages.map((page, at) => (
              <figure key={page.id} className={styles.page}>
                <PaintPage
                  tract={kept.opened.tract}
                  page={page}
                  className={styles.sheet ?? ''}
                  label={intl.formatMessage({ id: 'tracts.orders.page' }, { number: at + 1 })}
                />
              </figure>
            ))}
          </div>
          {mayWrite ? (
            <Group justify="flex-end" mt="lg">
              <Text size="sm" c="dimmed" className={styles.help ?? ''}>
                <FormattedMessage id="tracts.orders.againHelp" />
              </Text>
              <Button
                leftSection={<IconCopy size="1.125rem" aria-hidden="true" />}
                onClick={() => void again(kept.bytes)}
              >
                <FormattedMessage id="tracts.orders.again" />
              </Button>
            </Group>
          ) : null}
        </>
      ) : null}
    </Modal>
  );
}

/** Null until it is read. */
function useKept(version: string): Kept | null {
  const store = useStore();
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let isOver = false;
    void store.tractVersion(version).then((bytes) => {
      const opened = bytes && openSnapshot(bytes);
      if (isOver) return;
      setKept(
        opened?.ok && bytes ? { kind: 'ready', opened: opened.value, bytes } : { kind: 'gone' },
      );
    });
    return () => {
      isOver = true;
    };
  }, [store, version]);
  return kept;
}

function useAgain({ scope, fields }: RecordRow<'print-order'>) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  return async (update: Uint8Array) => {
    const named = { name: fields.name, day: formatDay(fields.orderedOn) };
    const name = intl.formatMessage({ id: 'tracts.orders.againName' }, named).slice(0, 80);
    const made: string[] = [];
    const run = async () => {
      const created = await store.createTract({ scope, fields: { name }, update });
      if (created.ok) made.push(created.value);
      return created;
    };
    const says = intl.formatMessage({ id: 'tracts.gallery.duplicated' }, { name });
    if (!(await act({ run, says, kind: 'record' })) || made[0] === undefined) return;
    usePlace.getState().go({ kind: 'tracts', open: { kind: 'tract', id: made[0] } });
  };
}
