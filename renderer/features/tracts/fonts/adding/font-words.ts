import type { IntlShape } from 'react-intl';
import { closestTo } from '#shared/domain/tracts/fonts/stand-in.ts';
import { unreachable } from '#shared/result.ts';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import type { FontRefusal, ReadFont } from './read-font.ts';

/** What happened to a file, that nothing was changed, and what to do. */
export function refusalWords(intl: IntlShape, refusal: FontRefusal, name: string): string {
  switch (refusal.kind) {
    case 'not-a-font':
    case 'collection':
    case 'too-slow':
    case 'unreadable':
      return intl.formatMessage({ id: `tracts.fonts.refused.${refusal.kind}` }, { name });
    case 'web-font':
      return intl.formatMessage(
        { id: 'tracts.fonts.refused.web-font' },
        { name, format: refusal.format.toUpperCase() },
      );
    case 'too-large': {
      const { bytes, most } = refusal;
      return intl.formatMessage(
        { id: 'tracts.fonts.refused.too-large' },
        { name, size: megabytes(bytes), limit: megabytes(most) },
      );
    }
    case 'damaged':
      return intl.formatMessage({ id: 'tracts.fonts.refused.damaged' }, { name });
    case 'not-kept':
      return intl.formatMessage({ id: commitFailureWords[refusal.failure.kind] });
    default:
      return unreachable(refusal);
  }
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_048_576);

const alphabet = 52;

/** What to know before one lays a leaflet out with it. */
export function warningWords(
  intl: IntlShape,
  { about, isVariable }: Pick<ReadFont, 'about' | 'isVariable'>,
): readonly string[] {
  const instead = closestTo(about)?.family.name ?? '';
  const letters = [...about.lacking];
  return [
    about.embedding === 'restricted'
      ? intl.formatMessage(
          { id: 'tracts.fonts.warn.restricted' },
          { font: titleOf(about), instead },
        )
      : null,
    about.embedding === 'preview-and-print'
      ? intl.formatMessage({ id: 'tracts.fonts.warn.printOnly' })
      : null,
    about.subsetting || about.embedding === 'restricted'
      ? null
      : intl.formatMessage({ id: 'tracts.fonts.warn.whole' }),
    letters.length >= alphabet ? intl.formatMessage({ id: 'tracts.fonts.warn.noAlphabet' }) : null,
    letters.length > 0 && letters.length < alphabet
      ? intl.formatMessage(
          { id: 'tracts.fonts.warn.lacking' },
          { letters: letters.slice(0, 12).join(' '), more: Math.max(0, letters.length - 12) },
        )
      : null,
    isVariable ? intl.formatMessage({ id: 'tracts.fonts.warn.variable' }) : null,
  ].filter((words) => words !== null);
}

/** "Gotham Bold". */
export const titleOf = ({ family, styleName }: Pick<ReadFont['about'], 'family' | 'styleName'>) =>
  `${family} ${styleName}`.trim();
