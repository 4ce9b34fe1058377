import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { useCommand } from '../../../office/contextual-commands.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { PrintWindow } from './print-window.tsx';
import { usePrintWish } from './print-wish.ts';

type Props = { readonly record: RecordRow<'tract'> };

/** In the bar above the leaflet: the way out, onto paper or to somebody. */
export function PrintButton({ record }: Props) {
  const isOpen = usePrintWish(({ tract }) => tract === record.id);
  const { open, close } = usePrintWish.getState();
  const show = () => open(record.id);
  useCommand('tracts.print', show);
  // Whoever leaves the leaflet meanwhile does not find the window when they come back.
  useEffect(() => close, [close]);
  return (
    <>
      <Button
        size="compact-md"
        leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
        onClick={show}
      >
        <FormattedMessage id="command.tractPrint" />
      </Button>
      {isOpen ? <PrintWindow leaflet={record} onClose={close} /> : null}
    </>
  );
}
