import { FormattedMessage, useIntl } from 'react-intl';
import type { OpenedImport } from '../../store/import/import-api.ts';
import styles from './import.module.css';

type Props = { readonly draft: OpenedImport; readonly fileName: string };

const columnsShown = 40;

/** The headings and the first values of each column, as they were read. */
export function Preview({ draft, fileName }: Props) {
  const intl = useIntl();
  const headers = draft.table.headers.slice(0, columnsShown);
  const depth = Math.max(...draft.examples.map((values) => values.length), 0);
  const lines = Array.from({ length: depth }, (_, line) => line);
  return (
    <section
      className={styles.preview}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={intl.formatMessage({ id: 'import.preview' }, { fileName })}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>
          <FormattedMessage id="import.preview.caption" />
        </caption>
        <thead>
          <tr>
            {headers.map((header, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headings may repeat; their places do not move.
              <th key={column} scope="col">
                {header || (
                  <FormattedMessage id="import.noHeading" values={{ column: column + 1 }} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line}>
              {headers.map((header, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={`${header} ${column}`}>{draft.examples[column]?.[line]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
