import { Button, Modal, Text } from '@mantine/core';
import {
  type Icon,
  IconArrowMerge,
  IconFileImport,
  IconListCheck,
  IconPencil,
  IconTag,
  IconTrash,
  IconUserPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ActProgress } from '../../office/act-progress.tsx';
import { useAppearance } from '../../office/appearance.tsx';
import { useStore } from '../../office/office.tsx';
import { usePlace } from '../../office/screen.ts';
import { useLive } from '../../office/use-live.ts';
import { useUndoNotice } from '../../office/use-undo-notice.ts';
import { useWishes } from '../../office/wishes.ts';
import type { UndoableBatch } from '../../store/store-api.ts';
import { formatInstant, formatSince } from '../../ui/format.ts';
import styles from './undo-dialog.module.css';

type Props = { readonly onClose: () => void };

const icons: Readonly<Record<UndoableBatch['kind'], Icon>> = {
  import: IconFileImport,
  add: IconUserPlus,
  edit: IconPencil,
  delete: IconTrash,
  bulk: IconListCheck,
  merge: IconArrowMerge,
  record: IconTag,
};

/** What was done here lately and can be taken back, newest first. */
export function UndoDialog({ onClose }: Props) {
  const intl = useIntl();
  const batches = useLive('undoable', (store) => store.undoable());
  return (
    <Modal
      opened
      onClose={onClose}
      size="42rem"
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id="undo.title" />
        </Text>
      }
    >
      <p className={styles.lead}>
        <FormattedMessage id={batches?.length === 0 ? 'undo.none' : 'undo.lead'} />
      </p>
      <ul className={styles.list}>
        {batches?.map((batch) => (
          <li key={batch.id}>
            <Batch batch={batch} onClose={onClose} />
          </li>
        ))}
      </ul>
    </Modal>
  );
}

function Batch({ batch, onClose }: Props & { readonly batch: UndoableBatch }) {
  const { language } = useAppearance().appearance;
  const store = useStore();
  const { undo } = useUndoNotice();
  const [isWorking, setIsWorking] = useState(false);
  const BatchIcon = icons[batch.kind];
  const takeBack = async () => {
    setIsWorking(true);
    await undo(batch.id);
    setIsWorking(false);
  };
  const showReport = (id: string) => {
    useWishes.getState().askForReport(id);
    usePlace.getState().go({ kind: 'import' });
    onClose();
  };
  if (isWorking) {
    return (
      <div className={styles.working}>
        <ActProgress store={store} />
      </div>
    );
  }
  return (
    <div className={styles.batch}>
      <BatchIcon className={styles.icon} size="1.375rem" stroke={1.75} aria-hidden="true" />
      <div className={styles.words}>
        <strong>
          <FormattedMessage id={`undo.${batch.kind}`} values={{ subject: batch.subject }} />
        </strong>
        <div className={styles.facts}>
          <span title={formatInstant(language, batch.at)}>
            {formatSince(language, batch.at, Date.now())}
          </span>
          {batch.kind === 'import' ? (
            <FormattedMessage
              id="undo.import.counts"
              values={{ created: batch.created, updated: batch.updated }}
            />
          ) : null}
          {batch.kind === 'bulk' ? (
            <FormattedMessage id="undo.bulk.counts" values={{ updated: batch.updated }} />
          ) : null}
        </div>
      </div>
      {batch.report === undefined ? null : (
        <Button variant="subtle" onClick={() => showReport(batch.report ?? '')}>
          <FormattedMessage id="report.title" />
        </Button>
      )}
      <Button variant="default" onClick={() => void takeBack()}>
        <FormattedMessage id="action.undo" />
      </Button>
    </div>
  );
}
