import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import { useReason } from '../../../office/paper/use-reason.ts';
import { useLive } from '../../../office/use-live.ts';
import { formatMoney } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import { FileDialog } from './file-dialog.tsx';
import type { FileDialogProps } from './file-kinds.ts';
import { RowsPreview } from './rows-preview.tsx';
import { useDeskFile } from './use-desk-file.ts';

/** The general ledger of a year as accounting programs and the tax office read it. */
export function FecDialog({ section, year, onClose }: FileDialogProps) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const why = useReason();
  const desk = useDeskFile();
  const [names, setNames] = useState<'named' | 'nameless'>('nameless');
  const { scope } = section;
  const file = useLive(`fec ${scope} ${year} ${names}`, (store) =>
    store.fecFile({ scope, year, names }),
  );
  const save = async () => {
    if (file === null) return;
    const isDone = await desk.save(
      {
        ...{ scope, document: 'fec', format: 'txt' },
        ...{ people: file.people, columns: file.columns, reason: why.reason },
      },
      [{ name: file.fileName, bytes: file.bytes }],
    );
    if (isDone) onClose();
  };
  return (
    <FileDialog
      title={<FormattedMessage id="treasury.files.fec" />}
      why={why}
      isResting={file === null || file.rowCount === 0 || desk.isWorking}
      summary={
        file === null ? null : (
          <>
            <FormattedMessage id="treasury.files.fec.entries" values={{ count: file.entries }} />
            {' · '}
            <FormattedMessage
              id="treasury.files.total"
              values={{ total: formatMoney(language, file.total) }}
            />
          </>
        )
      }
      onSave={() => void save()}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="treasury.files.fec.only" />
      </p>
      {file?.lacksSiren === true ? (
        <Notice tone="warning">
          <FormattedMessage id="treasury.files.fec.siren" />
        </Notice>
      ) : null}
      <Checkbox
        label={<FormattedMessage id="treasury.files.fec.names" />}
        description={<FormattedMessage id="treasury.files.fec.names.help" />}
        checked={names === 'named'}
        onChange={(event) => setNames(event.currentTarget.checked ? 'named' : 'nameless')}
      />
      {file === null || file.rowCount === 0 ? (
        <p role="status">
          <FormattedMessage id="treasury.files.empty" values={{ year: String(year) }} />
        </p>
      ) : (
        <RowsPreview {...file} label={intl.formatMessage({ id: 'treasury.files.fec' })} />
      )}
    </FileDialog>
  );
}
