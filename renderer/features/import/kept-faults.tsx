import { FormattedMessage, useIntl } from 'react-intl';
import type { FieldsOf } from '#shared/domain/records/record.ts';
import styles from './kept-report.module.css';
import { refusalWords } from './row-words.ts';

type Report = FieldsOf<'import-report'>;

/** Which cells were refused: by row, column, value and why. */
export function KeptFaults({ report }: { readonly report: Report }) {
  const intl = useIntl();
  const { faults, counts } = report;
  if (faults.length === 0) return null;
  const rows = new Set(faults.map(({ line }) => line)).size;
  // A newer version's kind has no words here.
  const wordOf = (kind: string) => Object.entries(refusalWords).find(([one]) => one === kind)?.[1];
  const reasonOf = ({ kind, value }: Report['faults'][number]) => {
    const id = wordOf(kind);
    return id === undefined ? value : intl.formatMessage({ id }, { value, allowed: '…' });
  };
  return (
    <section aria-labelledby="kept-faults">
      <h3 id="kept-faults" className={styles.title}>
        <FormattedMessage id="import.earlier.faults" />
      </h3>
      <ul className={styles.faults}>
        {faults.map((fault) => (
          <li key={`${fault.line} ${fault.column} ${fault.kind} ${fault.value}`}>
            <strong>
              <FormattedMessage id="plan.line" values={{ line: fault.line }} />
            </strong>
            <span>
              {fault.column === null ? (
                sentence(reasonOf(fault))
              ) : (
                <FormattedMessage
                  id="refusal.column"
                  values={{ column: fault.column, reason: reasonOf(fault) }}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      {counts.refused > rows ? (
        <p className={styles.note}>
          <FormattedMessage id="import.earlier.more" values={{ count: counts.refused - rows }} />
        </p>
      ) : null}
    </section>
  );
}

const sentence = (reason: string): string =>
  `${reason.charAt(0).toLocaleUpperCase('fr')}${reason.slice(1)}`;
