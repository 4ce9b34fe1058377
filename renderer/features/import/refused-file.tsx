import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlannedRow } from '#shared/domain/import/import.ts';
import { useSaveFile } from '../../office/use-save-file.ts';
import { useNotify } from '../../ui/notify.tsx';
import { refusedCsv } from './refused-csv.ts';
import { refusalWords } from './row-words.ts';

type Props = { readonly rows: readonly PlannedRow[]; readonly headers: readonly string[] };

/** The rows that were refused, as a file to correct and import again. */
export function RefusedFile({ rows, headers }: Props) {
  const intl = useIntl();
  const notify = useNotify();
  const saveFile = useSaveFile();

  const save = async () => {
    const titles = (['line', 'name', 'column', 'value', 'reason'] as const).map((part) =>
      intl.formatMessage({ id: `refused.${part}` }),
    );
    const lines = rows.flatMap((row) =>
      row.kind !== 'refused'
        ? []
        : row.refusals.map(({ kind, column, value }) => [
            String(row.line),
            row.name,
            column === null ? '' : (headers[column] ?? ''),
            value,
            intl.formatMessage({ id: refusalWords[kind] }, { value }),
          ]),
    );
    const name = intl.formatMessage({ id: 'refused.fileName' });
    const outcome = await saveFile(name, refusedCsv([titles, ...lines]));
    if (outcome === 'failed') {
      notify({ tone: 'problem', message: intl.formatMessage({ id: 'refused.notSaved' }) });
    }
  };

  return (
    <>
      <p>
        <FormattedMessage id="import.done.refused" values={{ count: rows.length }} />
      </p>
      <Button
        variant="light"
        leftSection={<IconDownload size="1.125rem" aria-hidden="true" />}
        onClick={() => void save()}
      >
        <FormattedMessage id="refused.save" />
      </Button>
    </>
  );
}
