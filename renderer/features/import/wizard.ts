import {
  type ColumnMapping,
  defaultImportOptions,
  type ImportOptions,
  type PlanCounts,
  type PlannedRow,
} from '#shared/domain/import/import.ts';
import type { ParseFailure, ParseOptions } from '#shared/ipc/import-file.ts';
import { passingState } from '../../office/passing-state.ts';
import type { ImportDraft, UndoableBatch } from '../../store/store-api.ts';

/** A file that was read, and what the person decided about it so far. */
export type Chosen = {
  readonly file: File;
  readonly draft: ImportDraft;
  /** What was corrected in the way the file is read. */
  readonly parsing: ParseOptions;
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
};

/** Why a file gives no table; `changed`: the system no longer lets it be read as it was chosen. */
export type ReadFailure = ParseFailure | { readonly kind: 'changed' };

export type Wizard =
  | { readonly kind: 'pick' }
  | { readonly kind: 'reading'; readonly fileName: string }
  | { readonly kind: 'unreadable'; readonly fileName: string; readonly failure: ReadFailure }
  | { readonly kind: 'file'; readonly chosen: Chosen }
  | { readonly kind: 'columns'; readonly chosen: Chosen }
  | { readonly kind: 'planning'; readonly chosen: Chosen }
  | { readonly kind: 'review'; readonly chosen: Chosen; readonly counts: PlanCounts }
  | { readonly kind: 'writing'; readonly chosen: Chosen; readonly counts: PlanCounts }
  | {
      readonly kind: 'done';
      readonly chosen: Chosen;
      readonly counts: PlanCounts;
      readonly batch: UndoableBatch;
      /** Read before writing, because the plan is gone afterwards. */
      readonly refused: readonly PlannedRow[];
    };

type State = { readonly wizard: Wizard; readonly set: (wizard: Wizard) => void };

/** Kept outside the screen: one may look something up in the list and come back. */
export const useWizard = passingState<State>((set) => ({
  wizard: { kind: 'pick' },
  set: (wizard) => set({ wizard }),
}));

type Read = { readonly file: File; readonly draft: ImportDraft; readonly parsing: ParseOptions };

export const chosenFrom = ({ file, draft, parsing }: Read): Chosen => ({
  file,
  draft,
  parsing,
  mapping: draft.mapping,
  options: defaultImportOptions,
});

/** Where each state stands among the steps shown above. */
export const steps = ['file', 'columns', 'review', 'done'] as const;

export function stepOf(wizard: Wizard): (typeof steps)[number] {
  switch (wizard.kind) {
    case 'pick':
    case 'reading':
    case 'unreadable':
    case 'file':
      return 'file';
    case 'columns':
      return 'columns';
    case 'planning':
    case 'review':
    case 'writing':
      return 'review';
    case 'done':
      return 'done';
  }
}
