import type { ScopeId } from '#shared/domain/scope.ts';
import { passingState } from '../../../office/passing-state.ts';
import type { MeansKind } from '../../../office/payments/means-draft.ts';

type Sitting = {
  /** Of each section, the payments entered since the file was opened, in their order. */
  readonly entered: Readonly<Record<string, readonly string[]>>;
  /** As it was chosen last: at a table most pay alike. */
  readonly means: MeansKind;
  readonly givesReceipts: boolean;
};

/** What is entered at a counter stays in view while the treasurer looks elsewhere. */
export const useSitting = passingState<Sitting>(() => ({
  entered: {},
  means: 'cheque',
  givesReceipts: false,
}));

export function remember(scope: ScopeId, ids: readonly string[]): void {
  const { entered } = useSitting.getState();
  useSitting.setState({ entered: { ...entered, [scope]: [...(entered[scope] ?? []), ...ids] } });
}

export const beginAnew = (scope: ScopeId): void =>
  useSitting.setState(({ entered }) => ({ entered: { ...entered, [scope]: [] } }));
