import { useIntl } from 'react-intl';
import type { CustomFieldFields } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { ok } from '#shared/result.ts';
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
        run: async () => {
          // Two fields that came with one place get two.
          for (const [place, field] of moved(fields, at, by).entries()) {
            if (field.fields.place === place) continue;
            const { id, rev } = field;
            const edit = { kind: 'custom-field', id, patch: { place }, seenRev: rev } as const;
            const edited = await store.editRecord(edit);
            if (!edited.ok) return edited;
          }
          return ok(null);
        },
        says: says('moved', fields[at]?.fields.name ?? ''),
        kind: null,
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
