import { FormattedMessage } from 'react-intl';
import { useFieldLabel } from '../../../office/field-labels.ts';
import { useFieldText } from '../../../office/field-values.ts';
import type { BulkPreview } from '../../../store/store-api/bulk.ts';
import styles from './bulk.module.css';

type Props = { readonly preview: BulkPreview };

/** How many change, how many do not and why, and a few of them before and after. */
export function BulkSummary({ preview }: Props) {
  const label = useFieldLabel();
  const text = useFieldText();
  const { changing, unchanged, readOnly, invalid, examples } = preview;
  return (
    <div className={styles.summary}>
      <p className={styles.main} role="status">
        <FormattedMessage id="bulk.summary" values={{ changing }} />
      </p>
      <ul className={styles.counts}>
        {unchanged > 0 ? (
          <li>
            <FormattedMessage id="bulk.unchanged" values={{ count: unchanged }} />
          </li>
        ) : null}
        {readOnly > 0 ? (
          <li>
            <FormattedMessage id="bulk.readOnly" values={{ count: readOnly }} />
          </li>
        ) : null}
        {invalid > 0 ? (
          <li>
            <FormattedMessage id="bulk.invalid" values={{ count: invalid }} />
          </li>
        ) : null}
      </ul>
      {examples.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>
            <FormattedMessage id="bulk.examples" values={{ shown: examples.length }} />
          </h3>
          <ul className={styles.examples}>
            {examples.map(({ id, name, changes }) => (
              <li key={id}>
                <strong>{name}</strong>
                {changes.length === 0 ? (
                  <span className={styles.change}>
                    <FormattedMessage id="bulk.moves" />
                  </span>
                ) : null}
                {changes.map(({ field, before, after }) => (
                  <span key={field} className={styles.change}>
                    <FormattedMessage
                      id="history.change"
                      values={{
                        field: label(field),
                        before: <del>{text(field, before)}</del>,
                        after: <ins>{text(field, after)}</ins>,
                      }}
                    />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
