import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { PrintSettings } from '#shared/domain/tracts/press-presets/print-settings.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';

export type OwnPreset = RecordRow<'print-preset'>;

/** What one does with the section's own presets; each can be taken back. */
export function usePresetActs() {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const says = (what: 'kept' | 'renamed' | 'updated' | 'deleted', name: string) =>
    intl.formatMessage({ id: `tracts.print.own.${what}` }, { name });
  const edit = ({ id, rev }: OwnPreset, patch: Partial<OwnPreset['fields']>, said: string) =>
    act({
      run: () => store.editRecord({ kind: 'print-preset', id, patch, seenRev: rev }),
      says: said,
      kind: 'record',
    });

  return {
    /** Its id; null when it was refused. */
    keep: async (scope: ScopeId, name: string, settings: PrintSettings): Promise<string | null> => {
      let kept: string | null = null;
      await act({
        run: async () => {
          // Of a draft, which knows more than its settings.
          const fields = { name, settings: PrintSettings.parse(settings) };
          const added = await store.addRecord({ kind: 'print-preset', scope, fields });
          if (added.ok) kept = added.value;
          return added;
        },
        says: says('kept', name),
        kind: 'record',
      });
      return kept;
    },
    rename: (preset: OwnPreset, name: string) => edit(preset, { name }, says('renamed', name)),
    update: (preset: OwnPreset, settings: PrintSettings) =>
      edit(
        preset,
        { settings: PrintSettings.parse(settings) },
        says('updated', preset.fields.name),
      ),
    remove: ({ id, fields }: OwnPreset) =>
      act({
        run: () => store.deleteRecord({ kind: 'print-preset', id }),
        says: says('deleted', fields.name),
        kind: 'record',
      }),
  };
}
