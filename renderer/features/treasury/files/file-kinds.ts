import type { SectionChoice } from '../../../store/store-api.ts';

export type FileDialogProps = {
  readonly section: SectionChoice;
  /** Civil year. */
  readonly year: number;
  readonly onClose: () => void;
};

export const fileKinds = ['attestations', 'mandatary', 'fec'] as const;
export type FileKind = (typeof fileKinds)[number];
