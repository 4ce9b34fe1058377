import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconTableExport } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { writeCsv } from '#shared/domain/export/csv/write-csv.ts';
import { type ExportRun, finishExport } from '#shared/domain/export/export-run.ts';
import { writeOds } from '#shared/domain/export/ods/write-ods.ts';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import type { ExportTable } from '#shared/domain/export/table.ts';
import { writeXlsx } from '#shared/domain/export/xlsx/write-xlsx.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { todayHere } from '../../../office/today.ts';
import type { ArrearsRow } from '../../../store/store-api/arrears.ts';
import { AskReason } from '../../../ui/ask-reason.tsx';
import { useDeskOut } from '../use-desk-out.ts';
import styles from './arrears.module.css';
import { useArrearsTable } from './use-arrears-table.ts';

type Props = { readonly scope: ScopeId; readonly rows: readonly ArrearsRow[] };

const formats = {
  xlsx: (table) => writeXlsx(table),
  ods: (table) => writeOds(table),
  csv: (table) => writeCsv(table, { separator: ';', encoding: 'utf-8-bom' }),
} as const satisfies Readonly<Record<string, (table: ExportTable) => ExportRun>>;
type Format = keyof typeof formats;
// Keys of the table.
const formatNames = Object.keys(formats) as readonly Format[];

/** Those whom the list shows as a spreadsheet, with why. */
export function ExportArrears({ scope, rows }: Props) {
  const intl = useIntl();
  const out = useDeskOut(scope);
  const tableOf = useArrearsTable();
  const [format, setFormat] = useState<Format | null>(null);
  const write = async (chosen: Format, reason: string) => {
    setFormat(null);
    const table = tableOf(rows);
    const written = finishExport(formats[chosen](table));
    if (!written.ok) return out.tell('problem', 'print.failure.save');
    const said = {
      ...{ document: 'arrears', format: chosen, people: rows.length, reason },
      columns: table.columns.map(({ title }) => title),
    };
    await out.save(said, suggestedName(table.title, todayHere(), chosen), written.value.bytes);
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            className={styles.export ?? ''}
            variant="default"
            disabled={rows.length === 0}
            leftSection={<IconTableExport size="1.125rem" aria-hidden="true" />}
            rightSection={<IconChevronDown size="1rem" aria-hidden="true" />}
          >
            <FormattedMessage id="treasury.arrears.export" />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formatNames.map((one) => (
            <Menu.Item key={one} onClick={() => setFormat(one)}>
              <FormattedMessage id={`tracts.orders.export.${one}`} />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {format === null ? null : (
        <AskReason
          title={
            <FormattedMessage id="treasury.arrears.export.title" values={{ count: rows.length }} />
          }
          label={intl.formatMessage({ id: 'treasury.arrears.export.reason' })}
          help={<FormattedMessage id="export.reason.help" />}
          confirm={<FormattedMessage id="treasury.arrears.export" />}
          cancel={<FormattedMessage id="action.cancel" />}
          onConfirm={(reason) => void write(format, reason)}
          onCancel={() => setFormat(null)}
        />
      )}
    </>
  );
}
