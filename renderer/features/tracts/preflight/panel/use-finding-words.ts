import { useIntl } from 'react-intl';
import { findFace } from '#shared/domain/tracts/fonts/find-face.ts';
import { readOwnFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import type { Finding } from '#shared/domain/tracts/preflight/finding.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';

/** What a finding says, as a sentence. */
export function useFindingWords(): (finding: Finding) => string {
  const intl = useIntl();
  return ({ fault }) => {
    switch (fault.kind) {
      case 'law':
        return intl.formatMessage({ id: `tracts.law.${fault.rule}` });
      case 'near-cut':
        return fault.distance < leastMm
          ? intl.formatMessage({ id: 'tracts.preflight.near-cut.beyond' })
          : intl.formatMessage(
              { id: 'tracts.preflight.near-cut' },
              rounded({ distance: fault.distance }),
            );
      case 'missing-font':
      case 'forbidden-font':
        return intl.formatMessage(
          { id: `tracts.preflight.${fault.kind}` },
          { font: fontName(fault.font) },
        );
      case 'missing-glyph':
        return intl.formatMessage(
          { id: 'tracts.preflight.missing-glyph' },
          { letters: [...fault.letters].join(' ') },
        );
      default: {
        const { kind, ...values } = fault;
        return intl.formatMessage({ id: `tracts.preflight.${kind}` }, rounded(values));
      }
    }
  };
}

/** Of what is not told to a tenth. */
const digits: Readonly<Record<string, number>> = {
  dpi: 0,
  percent: 0,
  words: 0,
  points: 2,
  module: 2,
};

/** Downwards: what is not enough is never told as what would be. */
const rounded = (values: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const part = 10 ** (digits[name] ?? 1);
      return [name, Math.floor(value * part + 1e-6) / part];
    }),
  );

/** Nearer is said to be on the edge. */
const leastMm = 0.05;

const fontName = (id: FontId): string =>
  findFace(id)?.family.name ?? readOwnFontId(id)?.family ?? id;
