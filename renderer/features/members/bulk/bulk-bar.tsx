import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ListQuestion } from '../../../store/list-api.ts';
import type { Who } from '../../../store/store-api/bulk.ts';
import { type Action, ActionRow } from '../../../ui/toolbar/action-row.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { type BulkKind, bulkKindIds, bulkKinds, firstKinds } from './bulk-kinds.ts';

type Props = {
  readonly who: Who<ListQuestion>;
  readonly count: number;
  readonly onClear: () => void;
  /** What else can be done with them: printing, exporting. */
  readonly others?: readonly Action[];
};

/** Stands under the list while somebody is chosen in it. */
export function BulkBar({ who, count, onClear, others = [] }: Props) {
  const intl = useIntl();
  const [open, setOpen] = useState<BulkKind | null>(null);
  const actionFor = (kind: BulkKind): Action => ({
    id: kind,
    label: intl.formatMessage({ id: bulkKinds[kind].title }),
    icon: bulkKinds[kind].icon,
    run: () => setOpen(kind),
  });
  return (
    <>
      <ActionRow
        label={intl.formatMessage({ id: 'bulk.toolbar' })}
        lead={intl.formatMessage({ id: 'bulk.selected' }, { count })}
        actions={[
          ...firstKinds.map(actionFor),
          ...others,
          ...bulkKindIds.filter((kind) => !firstKinds.includes(kind)).map(actionFor),
        ]}
      />
      {open === null ? null : (
        <BulkDialog
          kind={open}
          who={who}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            onClear();
          }}
        />
      )}
    </>
  );
}
