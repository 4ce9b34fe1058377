import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ListQuestion } from '../../../store/list-api.ts';
import type { Who } from '../../../store/store-api/bulk.ts';
import { ExportDialog } from '../take-out/export/export-dialog.tsx';
import { PrintDialog } from '../take-out/print/print-dialog.tsx';
import { type Asked, questionOf } from './use-member-list.ts';

type Props = {
  readonly asked: Asked;
  /** A selection; null: all that the list shows. */
  readonly who: Who<ListQuestion> | null;
  readonly count: number;
};

/** The two ways out of the file: paper, and another file. */
export function TakeOutButtons({ asked, who, count }: Props) {
  const [open, setOpen] = useState<'print' | 'export' | null>(null);
  const taking = {
    question: questionOf(asked),
    who,
    columns: asked.columns,
    count,
    onClose: () => setOpen(null),
  };
  const look = { variant: 'default', size: 'compact-md', disabled: count === 0 } as const;
  return (
    <>
      <Button
        {...look}
        leftSection={<IconPrinter size="1.125rem" aria-hidden="true" />}
        onClick={() => setOpen('print')}
      >
        <FormattedMessage id="list.print" />
      </Button>
      <Button
        {...look}
        leftSection={<IconDownload size="1.125rem" aria-hidden="true" />}
        onClick={() => setOpen('export')}
      >
        <FormattedMessage id="list.export" />
      </Button>
      {open === 'print' ? <PrintDialog {...taking} /> : null}
      {open === 'export' ? <ExportDialog {...taking} /> : null}
    </>
  );
}
