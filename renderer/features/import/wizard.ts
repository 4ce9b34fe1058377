import type { Remembered } from '#shared/domain/import/file-mapping.ts';
import {
  type ColumnMapping,
  defaultImportOptions,
  type ImportOptions,
  type NameCorrections,
  type RowDecisions,
} from '#shared/domain/import/import.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { ParseFailure, ParseOptions } from '#shared/ipc/import-file.ts';
import { passingState } from '../../office/passing-state.ts';
import type { OpenedImport, PlanSummary } from '../../store/import/import-api.ts';
import type { UndoableBatch } from '../../store/store-api.ts';
import type { FileFacts } from './use-row-words.ts';

/** A file that was read, and what the person decided about it so far. */
export type Chosen = {
  readonly file: File;
  readonly draft: OpenedImport;
  /** What was corrected in the way the file is read. */
  readonly parsing: ParseOptions;
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
  /** Whose settings these were to begin with. */
  readonly from: 'guess' | 'remembered';
  /** Null: the first section there is. */
  readonly scope: ScopeId | null;
  readonly corrections: NameCorrections;
  readonly decisions: RowDecisions;
  /** Keys of the households that a person has said yes to. */
  readonly households: readonly string[];
};

/** A plan that can be looked at; `version` grows with every new one. */
export type Reviewed = {
  readonly chosen: Chosen;
  readonly counts: PlanSummary;
  readonly version: number;
};

/** Why a file gives no table; `changed`: the system no longer lets it be read as it was chosen. */
export type ReadFailure = ParseFailure | { readonly kind: 'changed' };

export type Unread = { readonly fileName: string; readonly failure: ReadFailure };

/** What a person sees while nothing was read yet. */
export type Before =
  | { readonly kind: 'pick' }
  /** `unread`: another way to read it was tried and gave no table; the one before still stands. */
  | { readonly kind: 'file'; readonly chosen: Chosen; readonly unread?: Unread };

export type Wizard =
  | Before
  /** `before`: what is left as it was, should it be stopped or give no table. */
  | { readonly kind: 'reading'; readonly fileName: string; readonly before: Before }
  | { readonly kind: 'unreadable'; readonly fileName: string; readonly failure: ReadFailure }
  | { readonly kind: 'columns'; readonly chosen: Chosen }
  | { readonly kind: 'planning'; readonly chosen: Chosen }
  | ({ readonly kind: 'review'; readonly isBusy: boolean } & Reviewed)
  | ({ readonly kind: 'names' } & Reviewed)
  | ({ readonly kind: 'households' } & Reviewed)
  | ({ readonly kind: 'writing' } & Reviewed)
  | ({
      readonly kind: 'done';
      readonly batch: UndoableBatch;
      /** `YYYY-MM-DD`. */
      readonly on: string;
      /** Null: nobody has signed in on this computer. */
      readonly by: string | null;
    } & Reviewed);

type State = { readonly wizard: Wizard; readonly set: (wizard: Wizard) => void };

/** Kept outside the screen: one may look something up in the list and come back. */
export const useWizard = passingState<State>((set) => ({
  wizard: { kind: 'pick' },
  set: (wizard) => set({ wizard }),
}));

/** Where a file that is to be read leaves the wizard, should nothing come of it. */
export function standingBefore(wizard: Wizard): Before {
  if (wizard.kind === 'reading') return wizard.before;
  return wizard.kind === 'file' ? wizard : { kind: 'pick' };
}

type Read = { readonly file: File; readonly draft: OpenedImport; readonly parsing: ParseOptions };

export const chosenFrom = ({ file, draft, parsing }: Read): Chosen => ({
  file,
  draft,
  parsing,
  ...(draft.remembered === null ? guessed(draft) : rememberedOf(draft.remembered)),
  scope: null,
  corrections: {},
  decisions: {},
  households: [],
});

const guessed = ({ mapping }: OpenedImport) =>
  ({ mapping, options: defaultImportOptions, from: 'guess' }) as const;

const rememberedOf = ({ mapping, options }: Remembered) =>
  ({ mapping, options, from: 'remembered' }) as const;

export const withGuess = (chosen: Chosen): Chosen => ({ ...chosen, ...guessed(chosen.draft) });

export const rememberedAgain = (chosen: Chosen): Chosen => ({
  ...chosen,
  ...(chosen.draft.remembered && rememberedOf(chosen.draft.remembered)),
});

/** What the words for a row need to know of its file. */
export function factsOf({ chosen, counts }: Reviewed): FileFacts {
  const { headers, sheets, sheet } = chosen.draft.table;
  return { headers, sheet: sheets.length > 0 ? sheet : null, newTags: counts.newTags };
}

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
    case 'names':
    case 'households':
    case 'writing':
      return 'review';
    case 'done':
      return 'done';
  }
}
