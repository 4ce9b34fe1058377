import { useIntl } from 'react-intl';
import type { TagFields } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';

export type Tag = RecordRow<'tag'>;

type Acts = {
  readonly add: (tag: TagFields) => Promise<boolean>;
  readonly change: (tag: Tag, patch: TagFields) => Promise<boolean>;
  readonly remove: (tag: Tag) => Promise<boolean>;
  /** Whoever has `from` gets `to` instead, segments ask for `to` instead, and `from` goes. */
  readonly merge: (from: Tag, to: Tag) => Promise<boolean>;
};

export function useTagActs(scope: ScopeId): Acts {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const says = (id: 'added' | 'changed' | 'deleted' | 'merged', name: string) =>
    intl.formatMessage({ id: `ownFields.tag.${id}` }, { name });
  return {
    add: (fields) =>
      act({
        run: () => store.addRecord({ kind: 'tag', scope, fields }),
        says: says('added', fields.name),
        kind: 'record',
      }),
    change: ({ id, rev }, patch) =>
      act({
        run: () => store.editRecord({ kind: 'tag', id, patch, seenRev: rev }),
        says: says('changed', patch.name),
        kind: 'record',
      }),
    remove: ({ id, fields }) =>
      act({
        run: () => store.deleteRecord({ kind: 'tag', id }),
        says: says('deleted', fields.name),
        kind: 'record',
      }),
    merge: (from, to) =>
      act({
        run: () => store.mergeTags({ from: from.id, into: to.id }),
        says: says('merged', to.fields.name),
        kind: 'record',
      }),
  };
}
