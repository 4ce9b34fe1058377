import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ListQuestion } from '../../../store/list-api.ts';
import type { Who } from '../../../store/store-api/bulk.ts';
import type { Action } from '../../../ui/toolbar/action-row.tsx';
import { ExportDialog } from '../take-out/export/export-dialog.tsx';
import { PrintDialog } from '../take-out/print/print-dialog.tsx';
import { type Asked, questionOf } from './use-member-list.ts';

type TakenOut = {
  readonly asked: Asked;
  /** A selection; null: all that the list shows. */
  readonly who: Who<ListQuestion> | null;
  readonly count: number;
};

/** The two ways out of the file: paper, and another file. `dialog` is to be drawn beside what offers them. */
export function useTakeOut({ asked, who, count }: TakenOut): {
  readonly actions: readonly Action[];
  readonly dialog: ReactNode;
} {
  const intl = useIntl();
  const [open, setOpen] = useState<'print' | 'export' | null>(null);
  const taking = {
    question: questionOf(asked),
    who,
    columns: asked.columns,
    count,
    onClose: () => setOpen(null),
  };
  return {
    actions: [
      {
        id: 'print',
        label: intl.formatMessage({ id: 'list.print' }),
        icon: IconPrinter,
        run: () => setOpen('print'),
      },
      {
        id: 'export',
        label: intl.formatMessage({ id: 'list.export' }),
        icon: IconDownload,
        run: () => setOpen('export'),
      },
    ],
    dialog: (
      <>
        {open === 'print' ? <PrintDialog {...taking} /> : null}
        {open === 'export' ? <ExportDialog {...taking} /> : null}
      </>
    ),
  };
}
