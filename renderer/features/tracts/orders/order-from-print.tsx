import { Button } from '@mantine/core';
import { IconTruckDelivery } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNotify } from '../../../ui/notify.tsx';
import { usePrintWish } from '../print/print-wish.ts';
import { useEditor } from '../session/editor-context.tsx';
import { useOrderWish } from './order-wish.ts';

/** At the end of the window that prints: the order of the very leaflet that goes to the printer. */
export function OrderFromPrint() {
  const intl = useIntl();
  const notify = useNotify();
  const { session } = useEditor();
  const ask = async () => {
    await session.flush();
    if (session.saving() !== 'saved') {
      const message = intl.formatMessage({ id: 'tracts.orders.notSaved' });
      notify({ tone: 'problem', message });
      return;
    }
    usePrintWish.getState().close();
    useOrderWish.getState().ask({ kind: 'new', tract: session.id });
  };
  return (
    <Button
      variant="subtle"
      leftSection={<IconTruckDelivery size="1.125rem" aria-hidden="true" />}
      onClick={() => void ask()}
    >
      <FormattedMessage id="tracts.orders.ofTract" />
    </Button>
  );
}
