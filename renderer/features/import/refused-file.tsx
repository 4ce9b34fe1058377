import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSaveFile } from '../../office/use-save-file.ts';
import { useNotify } from '../../ui/notify.tsx';
import { refusedCsv } from './refused-csv.ts';
import { useImportApi } from './use-import-api.ts';
import { type FileFacts, useRowWords } from './use-row-words.ts';

type Props = { readonly count: number; readonly facts: FileFacts };

const rowsAtOnce = 500;

/** The rows that were refused, as they stand in the file and with the reason beside them: to correct and import again. */
export function RefusedFile({ count, facts }: Props) {
  const intl = useIntl();
  const notify = useNotify();
  const saveFile = useSaveFile();
  const desk = useImportApi();
  const words = useRowWords(facts);

  const save = async () => {
    const line = intl.formatMessage({ id: 'refused.line' });
    const reason = intl.formatMessage({ id: 'refused.reason' });
    const lines: (readonly string[])[] = [[...facts.headers, line, reason]];
    for (let from = 0; from < count; from += rowsAtOnce) {
      const rows = await desk.plannedRows({ kind: 'refused', from, to: from + rowsAtOnce });
      for (const row of rows) {
        if (row.kind !== 'refused') continue;
        const faults = row.refusals.map(words.fault).join(' ');
        const cells = facts.headers.map((_, column) => row.cells?.[column] ?? '');
        lines.push([...cells, String(row.line), faults]);
      }
    }
    const name = intl.formatMessage({ id: 'refused.fileName' });
    const outcome = await saveFile(name, refusedCsv(lines));
    if (outcome === 'failed') {
      notify({ tone: 'problem', message: intl.formatMessage({ id: 'refused.notSaved' }) });
    }
  };

  return (
    <div>
      <p>
        <FormattedMessage id="import.done.refused" values={{ count }} />
      </p>
      <Button
        variant="light"
        leftSection={<IconDownload size="1.125rem" aria-hidden="true" />}
        onClick={() => void save()}
      >
        <FormattedMessage id="refused.save" />
      </Button>
    </div>
  );
}
