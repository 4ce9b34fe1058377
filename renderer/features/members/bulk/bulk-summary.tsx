import { useId } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useFieldLabel } from '../../../office/field-labels.ts';
import { useFieldText } from '../../../office/field-values.ts';
import type { BulkPatch, BulkPreview } from '../../../store/store-api/bulk.ts';
import styles from './bulk.module.css';
import { UntouchedCounts } from './untouched-counts.tsx';

type Props = { readonly patch: BulkPatch; readonly preview: BulkPreview };

/** How many change, how many do not and why, and a few of them before and after. */
export function BulkSummary({ patch, preview }: Props) {
  const label = useLabel(patch);
  const text = useFieldText();
  const { changing, erased, examples } = preview;
  const heading = useId();
  return (
    <div className={styles.summary}>
      <p className={styles.main} role="status">
        <FormattedMessage id="bulk.summary" values={{ changing }} />
      </p>
      {erased > 0 ? (
        <p className={styles.erased}>
          <FormattedMessage id="bulk.erased" values={{ count: erased }} />
        </p>
      ) : null}
      <UntouchedCounts preview={preview} />
      {examples.length === 0 ? null : (
        <>
          <h3 id={heading} className={styles.heading}>
            <FormattedMessage id="bulk.examples" values={{ shown: examples.length }} />
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
          <ul className={styles.examples} tabIndex={0} aria-labelledby={heading}>
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

/** A tag that is yet to be made is called what it will be called. */
function useLabel(patch: BulkPatch): (field: string) => string {
  const intl = useIntl();
  const label = useFieldLabel();
  const made = patch.kind === 'set' ? (patch.newTags ?? []) : [];
  return (field) => {
    const name = made.find(({ id }) => field === `tag.${id}`)?.name;
    return name === undefined
      ? label(field)
      : intl.formatMessage({ id: 'entry.tag.named' }, { name });
  };
}
