import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Encoding, type ParseOptions, Separator } from '#shared/ipc/import-file.ts';
import styles from './import.module.css';
import { Preview } from './preview.tsx';
import { Recognised } from './recognised.tsx';
import { encodingNames, separatorNames } from './table-words.ts';
import type { Import } from './use-import.ts';
import { type Chosen, useWizard } from './wizard.ts';

type Props = { readonly chosen: Chosen; readonly work: Import };

/** How the file was understood, with its first values; anything guessed wrong is put right here. */
export function FileStep({ chosen, work }: Props) {
  const { draft, file } = chosen;
  const { set } = useWizard.getState();
  return (
    <div className={styles.column}>
      <Recognised chosen={chosen} />
      <ReadingOptions chosen={chosen} work={work} />
      <Preview draft={draft} fileName={file.name} />
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void work.restart()}>
          <FormattedMessage id="import.otherFile" />
        </Button>
        <Button onClick={() => set({ kind: 'columns', chosen })}>
          <FormattedMessage id="action.next" />
        </Button>
      </div>
    </div>
  );
}

function ReadingOptions({ chosen, work }: Props) {
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
          onChange={(event) => read({ sheet: event.currentTarget.value })}
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
      <NumberInput
        label={intl.formatMessage({ id: 'import.headerRow' })}
        min={1}
        max={1_000}
        allowDecimal={false}
        clampBehavior="strict"
        defaultValue={table.headerRow + 1}
        onBlur={(event) => {
          const headerRow = Number(event.currentTarget.value) - 1;
          if (headerRow >= 0 && headerRow !== table.headerRow) read({ headerRow });
        }}
      />
    </div>
  );
}
