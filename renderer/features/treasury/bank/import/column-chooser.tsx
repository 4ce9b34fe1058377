import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type BankColumns, BankRole } from '#shared/domain/bank/column-choice.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { FirstLines } from './first-lines.tsx';
import styles from './import.module.css';
import type { GivenFile, UnknownColumns } from './use-bank-import.ts';
import { useColumnsTried } from './use-columns-tried.ts';
import { ReadingFault } from './why-not-read.tsx';

type Props = {
  readonly given: GivenFile;
  readonly asked: UnknownColumns;
  readonly onChosen: (columns: BankColumns) => void;
};

/** A table of a bank that nobody knows: what each column holds is said once, and what would be read is shown. */
export function ColumnChooser({ given, asked, onChosen }: Props) {
  const intl = useIntl();
  const [columns, setColumns] = useState<BankColumns>(asked.guess);
  const tried = useColumnsTried(given, columns);
  const choices = BankRole.options.map((value) => ({
    value,
    label: intl.formatMessage({ id: `treasury.bank.role.${value}` }),
  }));
  const choose = (at: number, value: string) => {
    const role = BankRole.catch('ignore').parse(value);
    setColumns({ ...columns, roles: columns.roles.map((old, one) => (one === at ? role : old)) });
  };
  const named = (header: string, at: number) =>
    header.trim() ||
    intl.formatMessage({ id: 'treasury.bank.columns.unnamed' }, { number: at + 1 });
  const lines = tried?.ok ? tried.value : [];
  return (
    <section className={styles.statement}>
      <h2 className={styles.title}>
        <FormattedMessage id="treasury.bank.columns.title" />
      </h2>
      <p>
        <FormattedMessage id="treasury.bank.columns.text" />
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {asked.headers.map((header, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name that is theirs alone.
                <th key={at} scope="col">
                  <NativeSelect
                    className={styles.role ?? ''}
                    label={named(header, at)}
                    aria-label={intl.formatMessage(
                      { id: 'treasury.bank.columns.of' },
                      { column: named(header, at) },
                    )}
                    data={choices}
                    value={columns.roles[at] ?? 'ignore'}
                    onChange={({ currentTarget }) => choose(at, currentTarget.value)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked.samples.slice(0, 5).map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file that was read never change.
              <tr key={row}>
                {asked.headers.map((_, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the same.
                  <td key={at}>{cells[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tried === null || tried.ok ? null : (
        <Notice tone="warning">
          <ReadingFault failure={tried.error} />
        </Notice>
      )}
      <FirstLines lines={lines} caption={<FormattedMessage id="treasury.bank.columns.read" />} />
      <div className={styles.actions}>
        <Button disabled={!tried?.ok} onClick={() => onChosen(columns)}>
          <FormattedMessage id="treasury.bank.columns.use" />
        </Button>
      </div>
    </section>
  );
}
