import { useState } from 'react';
import type { ScopeId } from '#shared/domain/scope.ts';
import { importLimits, type ParseOptions } from '#shared/ipc/import-file.ts';
import { useStore } from '../../office/office.tsx';
import type { CommitFailure } from '../../store/store-api.ts';
import { type Chosen, chosenFrom, useWizard } from './wizard.ts';

export type Import = {
  readonly read: (file: File, parsing: ParseOptions) => Promise<void>;
  readonly plan: (chosen: Chosen) => Promise<void>;
  readonly confirm: (scope: ScopeId) => Promise<void>;
  readonly restart: () => Promise<void>;
  /** Why the last confirmation wrote nothing. */
  readonly failure: CommitFailure | null;
};

/** The steps that ask something of the store. Only the last one writes. */
export function useImport(): Import {
  const store = useStore();
  const [failure, setFailure] = useState<CommitFailure | null>(null);
  const { set } = useWizard.getState();

  return {
    failure,
    read: async (file, parsing) => {
      const fileName = file.name;
      const limit = importLimits.fileBytes;
      // Before a byte is read: a film dropped by mistake must not fill the memory.
      if (file.size > limit) {
        return set({
          kind: 'unreadable',
          fileName,
          failure: { kind: 'too-large', bytes: file.size, limit },
        });
      }
      set({ kind: 'reading', fileName });
      const bytes = await bytesOf(file);
      if (bytes === null) {
        return set({ kind: 'unreadable', fileName, failure: { kind: 'changed' } });
      }
      const opened = await store.openImport({ fileName, bytes, options: parsing });
      if (useWizard.getState().wizard.kind !== 'reading') return;
      if (!opened.ok) return set({ kind: 'unreadable', fileName, failure: opened.error });
      set({ kind: 'file', chosen: chosenFrom({ file, draft: opened.value, parsing }) });
    },
    plan: async (chosen) => {
      setFailure(null);
      set({ kind: 'planning', chosen });
      const { mapping, options } = chosen;
      const counts = await store.planImport({ mapping, options });
      set({ kind: 'review', chosen, counts });
    },
    confirm: async (scope) => {
      const { wizard } = useWizard.getState();
      if (wizard.kind !== 'review') return;
      const { chosen, counts } = wizard;
      set({ kind: 'writing', chosen, counts });
      const all = { from: 0, to: counts.refused };
      const refused = await store.plannedRows({ kind: 'refused', ...all });
      const written = await store.confirmImport({ scope });
      if (written.ok) return set({ kind: 'done', chosen, counts, batch: written.value, refused });
      setFailure(written.error);
      set({ kind: 'review', chosen, counts });
    },
    restart: async () => {
      set({ kind: 'pick' });
      await store.cancelImport();
    },
  };
}

/** Null when the file was saved anew, moved or taken away since it was chosen, or is a folder. */
const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
