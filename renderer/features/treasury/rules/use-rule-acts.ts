import { useIntl } from 'react-intl';
import type { RecordKind } from '#shared/domain/records/record.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { NewRecord, RecordEdit } from '../../../store/store-api/records.ts';

/** Writes, mends and takes away what a section has decided, each with a way back. */
export function useRuleActs() {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const say = (id: MessageId) => intl.formatMessage({ id });
  return {
    add: (record: NewRecord) =>
      act({
        run: () => store.addRecord(record),
        says: say('treasury.rules.saved'),
        kind: 'record',
      }),
    edit: (edited: RecordEdit) =>
      act({
        run: () => store.editRecord(edited),
        says: say('treasury.rules.saved'),
        kind: 'record',
      }),
    remove: (kind: RecordKind, id: string) =>
      act({
        run: () => store.deleteRecord({ kind, id }),
        says: say('treasury.rules.removed'),
        kind: 'record',
      }),
  };
}
