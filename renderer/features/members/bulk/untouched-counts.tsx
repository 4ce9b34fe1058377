import { FormattedMessage } from 'react-intl';
import type { BulkPreview } from '../../../store/store-api/bulk.ts';
import styles from './bulk.module.css';

type Props = { readonly preview: BulkPreview };

/** How many do not change, and why. */
export function UntouchedCounts({ preview: { unchanged, readOnly, invalid } }: Props) {
  return (
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
  );
}
