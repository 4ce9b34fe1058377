import type { Appearance } from '#shared/ipc/appearance.ts';
import { useAppearance } from './appearance.tsx';

type Learning = Appearance['learning'];

/** What whoever works here has learned, kept for this machine. */
export function useLearning(): {
  readonly learning: Learning;
  readonly learn: (part: Partial<Learning>) => void;
} {
  const { appearance, change } = useAppearance();
  const { learning } = appearance;
  return { learning, learn: (part) => change({ learning: { ...learning, ...part } }) };
}
