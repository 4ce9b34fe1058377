import { useState } from 'react';
import type { RowDecision, RowDecisions } from '#shared/domain/import/import.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { importLimits, type ParseOptions } from '#shared/ipc/import-file.ts';
import { useStore } from '../../office/office.tsx';
import { todayHere } from '../../office/today.ts';
import type { PlanSummary } from '../../store/import/import-api.ts';
import type { CommitFailure } from '../../store/store-api.ts';
import { useImportApi } from './use-import-api.ts';
import { type Chosen, chosenFrom, standingBefore, useWizard } from './wizard.ts';

export type Import = {
  readonly read: (file: File, parsing: ParseOptions) => Promise<void>;
  readonly plan: (chosen: Chosen) => Promise<void>;
  /** Plans again at once, with what a person says of one row. */
  readonly decide: (line: number, decision: RowDecision | null) => Promise<void>;
  /** Reads every row that another one surely speaks for into that one. */
  readonly joinTwins: () => Promise<void>;
  readonly confirm: (scope: ScopeId) => Promise<void>;
  /** Stops what runs; nothing is written. */
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
  /** Why the last confirmation wrote nothing. */
  readonly failure: CommitFailure | null;
};

/** The steps that ask something of the store. Only the last one writes. */
export function useImport(): Import {
  const store = useStore();
  const desk = useImportApi();
  const [failure, setFailure] = useState<CommitFailure | null>(null);
  const { set } = useWizard.getState();

  const planned = ({
    mapping,
    options,
    scope,
    corrections,
    decisions,
  }: Chosen): Promise<PlanSummary> =>
    desk.planImport({
      mapping,
      options,
      corrections,
      decisions,
      ...(scope !== null && { scope }),
    });

  const decideAnew = async (change: (decisions: RowDecisions) => RowDecisions) => {
    const { wizard } = useWizard.getState();
    if (wizard.kind !== 'review') return;
    const chosen = { ...wizard.chosen, decisions: change(wizard.chosen.decisions) };
    const busy = { ...wizard, chosen, isBusy: true };
    set(busy);
    const counts = await planned(chosen);
    // A newer decision has taken this one along.
    if (useWizard.getState().wizard !== busy) return;
    if (counts.isCancelled) return set({ kind: 'columns', chosen });
    set({ kind: 'review', chosen, counts, version: nextVersion(), isBusy: false });
  };

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
      const before = standingBefore(useWizard.getState().wizard);
      const reading = { kind: 'reading', fileName, before } as const;
      set(reading);
      const bytes = await bytesOf(file);
      if (useWizard.getState().wizard !== reading) return;
      if (bytes === null) {
        return set({ kind: 'unreadable', fileName, failure: { kind: 'changed' } });
      }
      const opened = await desk.openImport({ fileName, bytes, options: parsing });
      if (useWizard.getState().wizard !== reading) return;
      if (!opened.ok) {
        const unread = { fileName, failure: opened.error };
        const isSame = before.kind === 'file' && before.chosen.file === file;
        // An empty sheet that was tried is no reason to pick the file again.
        return set(isSame ? { ...before, unread } : { kind: 'unreadable', ...unread });
      }
      set({ kind: 'file', chosen: chosenFrom({ file, draft: opened.value, parsing }) });
    },
    plan: async (chosen) => {
      setFailure(null);
      const planning = { kind: 'planning', chosen } as const;
      set(planning);
      const counts = await planned(chosen);
      if (useWizard.getState().wizard !== planning) return;
      if (counts.isCancelled) return set({ kind: 'columns', chosen });
      set({ kind: 'review', chosen, counts, version: nextVersion(), isBusy: false });
    },
    decide: (line, decision) =>
      decideAnew(({ [line]: _, ...others }) =>
        decision === null ? others : { ...others, [line]: decision },
      ),
    joinTwins: async () => {
      const joining = await desk.joiningTwins();
      await decideAnew((decisions) => ({ ...decisions, ...joining }));
    },
    confirm: async (scope) => {
      const { wizard } = useWizard.getState();
      if (wizard.kind !== 'review' || wizard.isBusy) return;
      const { chosen, counts, version } = wizard;
      const reviewed = { chosen, counts, version };
      set({ kind: 'writing', ...reviewed });
      const written = await desk.confirmImport({ scope, households: chosen.households });
      if (written.ok) {
        const { accountName: by } = await store.syncState();
        return set({ kind: 'done', ...reviewed, batch: written.value, on: todayHere(), by });
      }
      setFailure(written.error);
      set({ kind: 'review', ...reviewed, isBusy: false });
    },
    stop: async () => {
      const { wizard } = useWizard.getState();
      if (wizard.kind === 'reading') set(wizard.before);
      await desk.stopImport();
    },
    restart: async () => {
      set({ kind: 'pick' });
      await desk.cancelImport();
    },
  };
}

let versions = 0;
function nextVersion(): number {
  versions += 1;
  return versions;
}

/** Null when the file was saved anew, moved or taken away since it was chosen, or is a folder. */
const bytesOf = (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
