import { FormattedMessage } from 'react-intl';
import type { ExportFailure } from '../../../../store/store-api/export.ts';
import { Notice } from '../../../../ui/notice.tsx';

type Props = { readonly failure: ExportFailure };

export function ExportFailed({ failure }: Props) {
  const values = 'limit' in failure ? { limit: failure.limit } : { limit: 0 };
  const isWish = failure.kind === 'cancelled';
  return (
    <Notice
      tone={isWish ? 'info' : 'danger'}
      title={isWish ? null : <FormattedMessage id="export.failure.title" />}
    >
      <FormattedMessage id={`export.failure.${failure.kind}`} values={values} />
    </Notice>
  );
}
