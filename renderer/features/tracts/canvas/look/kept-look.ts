import { passingState } from '../../../../office/passing-state.ts';
import type { Look } from './object-look.ts';

/** The look taken last, and from which leaflet: its colours and styles are known there only. */
type Kept = { readonly look: Look | null; readonly tract: string };

const useKept = passingState<Kept>(() => ({ look: null, tract: '' }));

export const keepLook = (look: Look | null, tract: string): void =>
  useKept.setState({ look, tract });

export function keptLook(tract: string): Look | null {
  const kept = useKept.getState();
  return kept.tract === tract ? kept.look : null;
}
