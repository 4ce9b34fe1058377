import { useIntl } from 'react-intl';
import type { CustomFieldFields } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';

export type OwnField = RecordRow<'custom-field'>;

type Acts = {
  readonly add: (field: CustomFieldFields) => Promise<boolean>;
  readonly change: (
    field: OwnField,
    patch: Pick<CustomFieldFields, 'name' | 'choices'>,
  ) => Promise<boolean>;
  /** One place up or down among `fields`, which are in order. */
  readonly move: (fields: readonly OwnField[], at: number, by: -1 | 1) => Promise<boolean>;
  readonly remove: (field: OwnField) => Promise<boolean>;
};

export function useFieldActs(scope: ScopeId): Acts {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const says = (id: 'added' | 'changed' | 'moved' | 'deleted', name: string) =>
    intl.formatMessage({ id: `ownFields.${id}` }, { name });
  return {
    add: (fields) =>
      act({
        run: () => store.addRecord({ kind: 'custom-field', scope, fields }),
        says: says('added', fields.name),
        kind: 'record',
      }),
    change: ({ id, rev }, patch) =>
      act({
        run: () => store.editRecord({ kind: 'custom-field', id, patch, seenRev: rev }),
        says: says('changed', patch.name),
        kind: 'record',
      }),
    move: (fields, at, by) =>
      act({
        run: () =>
          store.arrangeFields({
            ids: moved(fields, at, by).map(({ id }) => id),
            moved: fields[at]?.id ?? '',
          }),
        says: says('moved', fields[at]?.fields.name ?? ''),
        kind: 'record',
      }),
    remove: ({ id, fields }) =>
      act({
        run: () => store.deleteRecord({ kind: 'custom-field', id }),
        says: says('deleted', fields.name),
        kind: 'record',
      }),
  };
}

function moved<T>(all: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const one = all[at];
  if (one === undefined) return all;
  const others = all.filter((_, index) => index !== at);
  return [...others.slice(0, at + by), one, ...others.slice(at + by)];
}
