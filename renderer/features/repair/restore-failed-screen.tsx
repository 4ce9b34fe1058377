import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Gate } from '../../ui/gate.tsx';
import { Notice } from '../../ui/notice.tsx';

type Props = { readonly onRetry: () => Promise<void> };

export function RestoreFailedScreen({ onRetry }: Props) {
  return (
    <Gate
      title={<FormattedMessage id="restoreFailed.title" />}
      lead={<FormattedMessage id="restoreFailed.lead" />}
    >
      <Notice tone="info" title={<FormattedMessage id="restoreFailed.next" />}>
        <FormattedMessage id="restoreFailed.next.text" />
      </Notice>
      <Button onClick={() => void onRetry()}>
        <FormattedMessage id="action.retry" />
      </Button>
    </Gate>
  );
}
