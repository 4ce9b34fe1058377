import type { IntlShape } from 'react-intl';
import { largestSide } from '#shared/domain/tracts/pictures/picture-refusal.ts';
import { unreachable } from '#shared/result.ts';
import { commitFailureWords } from '../../../office/failure-words.ts';
import type { PlaceRefusal } from './place-picture.ts';

/** What happened to a file, that nothing was changed, and what to do. */
export function refusalSentence(intl: IntlShape, refusal: PlaceRefusal, name: string): string {
  switch (refusal.kind) {
    case 'too-large':
      return intl.formatMessage(
        { id: 'tracts.pictures.tooLarge' },
        { name, size: megabytes(refusal.bytes), limit: megabytes(refusal.limit) },
      );
    case 'wrong-type':
      return intl.formatMessage(
        { id: 'tracts.pictures.wrongType' },
        { name, found: refusal.found },
      );
    case 'too-many-pixels': {
      const { width, height } = refusal;
      return intl.formatMessage(
        { id: 'tracts.pictures.tooManyPixels' },
        { name, width, height, limit: largestSide },
      );
    }
    case 'damaged':
    case 'unreadable':
      return intl.formatMessage({ id: `tracts.pictures.${refusal.kind}` }, { name });
    case 'encrypted':
      return intl.formatMessage({ id: 'tracts.pictures.encrypted' }, { name });
    case 'page-size': {
      const { width, height } = refusal;
      return intl.formatMessage({ id: 'tracts.pictures.pageSize' }, { name, width, height });
    }
    case 'bomb':
      return intl.formatMessage({ id: 'tracts.pictures.bomb' }, { name });
    case 'too-complex':
      return intl.formatMessage({ id: 'tracts.pictures.tooComplex' }, { name });
    case 'not-kept':
      return intl.formatMessage({ id: commitFailureWords[refusal.failure.kind] });
    case 'not-placed':
      return intl.formatMessage({ id: 'tracts.pictures.notPlaced' }, { name });
    default:
      return unreachable(refusal);
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);
