import { NativeSelect, NumberInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import { Encoding, type ParseOptions, Separator } from '#shared/ipc/import-file.ts';
import styles from './import.module.css';
import { TableChoice } from './table-choice.tsx';
import { encodingNames, separatorNames } from './table-words.ts';
import type { Import } from './use-import.ts';
import type { Chosen } from './wizard.ts';

type Props = { readonly chosen: Chosen; readonly work: Import };

/** What was guessed of the way the file is written, to be put right. */
export function ReadingOptions({ chosen, work }: Props) {
  const intl = useIntl();
  const { file, parsing, draft } = chosen;
  const { table } = draft;
  const read = (part: ParseOptions) => void work.read(file, { ...parsing, ...part });
  return (
    <div className={styles.options}>
      {table.sheet !== null && table.sheets.length > 1 ? (
        <NativeSelect
          label={intl.formatMessage({ id: 'import.sheet' })}
          value={table.sheet}
          data={[...table.sheets]}
          // A table and a row were those of the other sheet.
          onChange={({ currentTarget }) =>
            read({ sheet: currentTarget.value, table: undefined, headerRow: undefined })
          }
        />
      ) : null}
      {table.tables ? (
        <TableChoice
          tables={table.tables}
          onChoose={(at) => read({ table: at, headerRow: undefined })}
        />
      ) : null}
      {table.separator === null ? null : (
        <NativeSelect
          label={intl.formatMessage({ id: 'import.separator' })}
          value={table.separator}
          data={Separator.options.map((value) => ({
            value,
            label: intl.formatMessage({ id: separatorNames[value] }),
          }))}
          onChange={(event) => read({ separator: Separator.parse(event.currentTarget.value) })}
        />
      )}
      {table.encoding === null ? null : (
        <NativeSelect
          label={intl.formatMessage({ id: 'import.encoding' })}
          value={table.encoding}
          data={Encoding.options.map((value) => ({
            value,
            label: intl.formatMessage({ id: encodingNames[value] }),
          }))}
          onChange={(event) => read({ encoding: Encoding.parse(event.currentTarget.value) })}
        />
      )}
      {/* Cards have no line of headings. */}
      {table.format === 'vcard' ? null : (
        <NumberInput
          label={intl.formatMessage({ id: 'import.headerRow' })}
          min={1}
          // The number of rows above a table is only known once it is read.
          max={200_000}
          allowDecimal={false}
          clampBehavior="strict"
          defaultValue={table.headerRow + 1}
          onBlur={(event) => {
            const headerRow = Number(event.currentTarget.value) - 1;
            if (headerRow >= 0 && headerRow !== table.headerRow) read({ headerRow });
          }}
        />
      )}
    </div>
  );
}
