import { useIntl } from 'react-intl';
import type { Composed } from '../../../office/paper/use-composition.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PreviewWaiting } from '../../../ui/pdf-preview/preview-waiting.tsx';
import { PdfPreview } from '../../../ui/pdf-preview.tsx';
import styles from './reminders.module.css';

type Props = { readonly composed: Composed };

/** Every page that would be printed, from the very file. */
export function LettersPreview({ composed: { kind, composition } }: Props) {
  const intl = useIntl();
  if (kind === 'failed') {
    return <Notice tone="danger">{intl.formatMessage({ id: 'print.failure.compose' })}</Notice>;
  }
  if (composition === null) return <PreviewWaiting />;
  return (
    <div className={styles.pages}>
      {composition.findings.length === 0 ? null : (
        <Notice tone="warning">
          {intl.formatMessage(
            { id: 'treasury.reminders.doNotFit' },
            { names: [...new Set(composition.findings.map(({ about }) => about))].join(', ') },
          )}
        </Notice>
      )}
      <PdfPreview
        bytes={composition.bytes}
        label={intl.formatMessage({ id: 'treasury.document.reminders' })}
      />
    </div>
  );
}
