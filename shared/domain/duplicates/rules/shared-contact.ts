import type { NameLikeness } from '../compare-names.ts';
import type { Strength } from '../strength.ts';

/**
 * What follows from a phone or a mailbox in common. A couple shares both: without the same given name it is never one
 * person. Another family name is no obstacle: people marry.
 */
export function claimOfContact({ family, given }: NameLikeness): Strength | null {
  const isOtherFamily = family === 'different';
  switch (given) {
    case 'same':
      return 'likely';
    case 'typo':
      return isOtherFamily ? null : 'likely';
    case 'variant':
      return isOtherFamily ? 'possible' : 'likely';
    case 'initial':
    case 'unknown':
      return isOtherFamily ? null : 'possible';
    default:
      return null;
  }
}
