import { NativeSelect } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { ParsedTable } from '#shared/ipc/import-file.ts';

type Props = {
  readonly tables: NonNullable<ParsedTable['tables']>;
  readonly onChoose: (at: number) => void;
};

/** Which of the tables that stand under one another is read, by its title or its line. */
export function TableChoice({ tables: { chosen, list }, onChoose }: Props) {
  const intl = useIntl();
  return (
    <NativeSelect
      label={intl.formatMessage({ id: 'import.table' })}
      description={intl.formatMessage({ id: 'import.table.help' }, { count: list.length })}
      value={String(chosen)}
      data={list.map(({ title, line, rowCount }, at) => ({
        value: String(at),
        label:
          title === null
            ? intl.formatMessage({ id: 'import.table.unnamed' }, { line, rows: rowCount })
            : intl.formatMessage({ id: 'import.table.named' }, { title, line, rows: rowCount }),
      }))}
      onChange={(event) => onChoose(Number(event.currentTarget.value))}
    />
  );
}
