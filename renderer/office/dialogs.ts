import type { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { passingState } from './passing-state.ts';

/** Dialogues are data; `app/dialogs.tsx` draws them. */
export type Dialog =
  | { readonly kind: 'delete-member'; readonly id: MemberId; readonly name: string }
  | {
      readonly kind: 'attestation';
      readonly scope: ScopeId;
      readonly person: MemberId;
      /** In which they paid, newest first. */
      readonly years: readonly number[];
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'leave-unsaved'; readonly way: 'lock' | 'close' };

type Dialogs = {
  readonly current: Dialog | null;
  readonly open: (dialog: Dialog) => void;
  readonly close: () => void;
};

export const useDialogs = passingState<Dialogs>((set) => ({
  current: null,
  open: (dialog) => set({ current: dialog }),
  close: () => set({ current: null }),
}));
