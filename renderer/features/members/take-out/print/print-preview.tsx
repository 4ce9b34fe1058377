import { Loader } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Composed } from '../../../../office/paper/use-composition.ts';
import type { PaperPeople } from '../../../../store/store-api/export.ts';
import { Notice } from '../../../../ui/notice.tsx';
import { PdfPreview } from '../../../../ui/pdf-preview.tsx';
import type { Prepared } from './orders/order-of.ts';
import styles from './print.module.css';
import type { PrintDocument } from './print-draft.ts';

type Props = {
  readonly document: PrintDocument;
  readonly people: PaperPeople | null;
  readonly prepared: Prepared | null;
  readonly composed: Composed;
};

/** The very pages that will be printed; or why there are none. */
export function PrintPreview({ document, people, prepared, composed }: Props) {
  const intl = useIntl();
  if (people?.kind === 'too-many') {
    return (
      <Notice tone="warning">
        <FormattedMessage
          id="print.tooMany"
          values={{ count: people.people, limit: people.limit }}
        />
      </Notice>
    );
  }
  if (prepared !== null && prepared.order === null) {
    return (
      <Notice tone="info">
        <FormattedMessage id={prepared.count === 0 ? 'print.nobody' : 'print.badSheet'} />
      </Notice>
    );
  }
  if (composed.kind === 'failed') {
    return (
      <Notice tone="danger">
        <FormattedMessage id="print.failure.compose" />
      </Notice>
    );
  }
  const { composition } = composed;
  if (composition === null) {
    return (
      <div className={styles.waiting}>
        <Loader color="petrol" size="sm" />
        <p role="status">
          <FormattedMessage id="preview.opening" />
        </p>
      </div>
    );
  }
  return (
    <PdfPreview bytes={composition.bytes} label={intl.formatMessage({ id: `print.${document}` })} />
  );
}
