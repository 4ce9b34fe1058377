import { FormattedMessage, useIntl } from 'react-intl';
import type { BulkPreview } from '../../../store/store-api/bulk.ts';
import styles from './bulk.module.css';
import { UntouchedCounts } from './untouched-counts.tsx';

type Props = { readonly preview: BulkPreview };

const mostNamed = 5;

/** How many people go to the bin, who, and that they may come back. */
export function BinSummary({ preview }: Props) {
  const intl = useIntl();
  const { changing, examples } = preview;
  const named = examples.slice(0, mostNamed).map(({ name }) => name);
  const others = changing - named.length;
  const rest = others > 0 ? [intl.formatMessage({ id: 'bulk.bin.others' }, { others })] : [];
  return (
    <div className={styles.summary}>
      <p className={styles.main} role="status">
        <FormattedMessage id="bulk.bin.summary" values={{ count: changing }} />
      </p>
      {changing === 0 ? null : (
        <>
          <p className={styles.names}>{intl.formatList([...named, ...rest])}</p>
          <p className={styles.names}>
            <FormattedMessage id="bulk.binText" values={{ count: changing }} />
          </p>
        </>
      )}
      <UntouchedCounts preview={preview} />
    </div>
  );
}
