import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ArrearsPromise } from '#shared/domain/contributions/arrears/arrears-of.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';

type Props = { readonly promise: ArrearsPromise; readonly onWithdrawn: () => void };

/** What somebody had promised before, which can be taken back. */
export function PromiseBefore({ promise, onWithdrawn }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { language } = useAppearance().appearance;
  const withdraw = async () => {
    const isDone = await act({
      run: () => store.deleteRecord({ kind: 'promise', id: promise.id }),
      says: intl.formatMessage({ id: 'treasury.arrears.promise.withdrawn' }),
      kind: 'record',
    });
    if (isDone) onWithdrawn();
  };
  return (
    <Notice
      tone="info"
      actions={
        <Button variant="default" size="compact-md" onClick={() => void withdraw()}>
          <FormattedMessage id="treasury.arrears.promise.withdraw" />
        </Button>
      }
    >
      <FormattedMessage
        id={`treasury.arrears.promise.${promise.state}`}
        values={{ amount: formatMoney(language, promise.amount), day: formatDay(promise.dueBy) }}
      />
    </Notice>
  );
}
