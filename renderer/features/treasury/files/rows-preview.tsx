import { FormattedMessage, useIntl } from 'react-intl';
import styles from './files.module.css';

type Props = {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly rowCount: number;
};

/** The first lines of a file, cell by cell as they are written. */
export function RowsPreview({ label, columns, rows, rowCount }: Props) {
  const intl = useIntl();
  return (
    <div className={styles.preview}>
      {rowCount > rows.length ? (
        <p className={styles.note}>
          <FormattedMessage id="treasury.files.first" values={{ count: rows.length }} />
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls a wide table with the arrow keys. */}
      <section className={styles.scroll} aria-label={label} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line of a file is its place in it.
              <tr key={at}>
                {columns.map((column, place) => (
                  <td key={column}>{cells[place] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className={styles.note}>
        {intl.formatMessage({ id: 'treasury.files.rows' }, { count: rowCount })}
      </p>
    </div>
  );
}
