import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import { useReason } from '../../../office/paper/use-reason.ts';
import { useLive } from '../../../office/use-live.ts';
import type { MandataryFile } from '../../../store/store-api/treasury-files.ts';
import { formatMoney } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import { FileDialog } from './file-dialog.tsx';
import type { FileDialogProps } from './file-kinds.ts';
import { MissingList } from './missing-list.tsx';
import { RowsPreview } from './rows-preview.tsx';
import { useDeskFile } from './use-desk-file.ts';

/** The two files that the mandataire hands to the CNCCFP. */
export function MandataryDialog({ section, year, onClose }: FileDialogProps) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const why = useReason();
  const desk = useDeskFile();
  const { scope } = section;
  const file = useLive(`mandatary ${scope} ${year}`, (store) =>
    store.mandataryFile({ scope, year }),
  );
  const save = async () => {
    if (file === null) return;
    const isDone = await desk.save(
      {
        ...{ scope, document: 'mandatary', format: 'tsv' },
        ...{ people: file.people, columns: file.columns, reason: why.reason },
      },
      [
        { name: `mandataire-${year}.tsv`, bytes: file.agent },
        { name: `versements-${year}.tsv`, bytes: file.bytes },
      ],
    );
    if (isDone) onClose();
  };
  return (
    <FileDialog
      title={<FormattedMessage id="treasury.files.mandatary" />}
      why={why}
      isResting={file === null || file.rowCount === 0 || desk.isWorking}
      summary={
        file === null ? null : (
          <FormattedMessage
            id="treasury.files.total"
            values={{ total: formatMoney(language, file.total) }}
          />
        )
      }
      onSave={() => void save()}
      onClose={onClose}
    >
      {file === null ? null : <Findings file={file} />}
      {file === null || file.rowCount === 0 ? (
        <p role="status">
          <FormattedMessage id="treasury.files.empty" values={{ year: String(year) }} />
        </p>
      ) : (
        <RowsPreview {...file} label={intl.formatMessage({ id: 'treasury.files.mandatary' })} />
      )}
    </FileDialog>
  );
}

function Findings({ file }: { readonly file: MandataryFile }) {
  const intl = useIntl();
  const fields = file.missing.map((field) =>
    intl.formatMessage({ id: `record.treasury-facts.${field}` }),
  );
  return (
    <>
      <p>
        <FormattedMessage id="treasury.files.mandatary.two" />
      </p>
      {fields.length === 0 ? null : (
        <Notice tone="warning">
          <FormattedMessage
            id="treasury.files.missing.agent"
            values={{ fields: intl.formatList(fields) }}
          />
        </Notice>
      )}
      <MissingList faults={file.faults} count={file.faultCount} />
      {file.leftOut === 0 ? null : (
        <Notice tone="info">
          <FormattedMessage id="treasury.files.leftOut" values={{ count: file.leftOut }} />
        </Notice>
      )}
    </>
  );
}
