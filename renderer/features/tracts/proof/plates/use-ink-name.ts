import { useIntl } from 'react-intl';
import type { PlateInk } from '#shared/domain/tracts/proof/plate.ts';

/** Inks in words; a spot ink as its maker calls it. */
export function useInkName(): (ink: PlateInk) => string {
  const intl = useIntl();
  return (ink) =>
    ink.kind === 'process'
      ? intl.formatMessage({ id: `tracts.proof.ink.${ink.ink}` })
      : intl.formatMessage({ id: 'tracts.proof.ink.spot' }, { name: ink.name });
}
