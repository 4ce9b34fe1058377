import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';
import { type DraftedFields, draftOf } from './order-draft.ts';
import { OrderForm } from './order-form.tsx';

type Props = { readonly row: RecordRow<'print-order'>; readonly onClose: () => void };

export function EditOrder({ row, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  // What another office changes meanwhile is not written over: only what was changed here is.
  const [seen] = useState(row);
  const save = async (fields: DraftedFields) => {
    const patch = Object.fromEntries(
      Object.entries(fields).filter(
        // Keys of one are keys of the other.
        ([key, value]) => seen.fields[key as keyof DraftedFields] !== value,
      ),
    );
    const done = await act({
      run: () => store.editRecord({ kind: 'print-order', id: seen.id, patch, seenRev: seen.rev }),
      says: intl.formatMessage({ id: 'tracts.orders.changed' }, { name: seen.fields.name }),
      kind: 'record',
    });
    if (done) onClose();
  };
  return <OrderForm start={draftOf(seen.fields)} onSave={save} onCancel={onClose} />;
}
