import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import { usePlace } from '../../office/screen.ts';
import { useUndoNotice } from '../../office/use-undo-notice.ts';
import { Empty } from '../../ui/empty.tsx';
import { RefusedFile } from './refused-file.tsx';
import { Report } from './report.tsx';
import type { Import } from './use-import.ts';
import { factsOf, type Wizard } from './wizard.ts';

type Props = { readonly wizard: Extract<Wizard, { kind: 'done' }>; readonly work: Import };

export function DoneStep({ wizard, work }: Props) {
  const { batch, counts } = wizard;
  const { undo } = useUndoNotice();
  const { go } = usePlace.getState();
  const undoImport = async () => {
    await undo(batch.id);
    await work.restart();
  };
  return (
    <Empty
      icon={<IconCircleCheck size="2.5rem" stroke={1.5} />}
      title={<FormattedMessage id="import.done" />}
      actions={
        <>
          <Button
            onClick={() => {
              void work.restart();
              go({ kind: 'members', open: null });
            }}
          >
            <FormattedMessage id="import.seeList" />
          </Button>
          <Button variant="default" onClick={() => void undoImport()}>
            <FormattedMessage id="import.undo" />
          </Button>
          <Button variant="subtle" onClick={() => void work.restart()}>
            <FormattedMessage id="import.another" />
          </Button>
        </>
      }
    >
      <p>
        <FormattedMessage
          id="import.done.text"
          values={{ created: batch.created, updated: batch.updated }}
        />
      </p>
      {counts.refused > 0 ? <RefusedFile count={counts.refused} facts={factsOf(wizard)} /> : null}
      <Report wizard={wizard} />
    </Empty>
  );
}
