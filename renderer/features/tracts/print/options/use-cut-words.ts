import { useIntl } from 'react-intl';
import type { Cut } from '#shared/domain/tracts/imposition/cutting-guide.ts';

/** One cut of the guillotine, in words. */
export function useCutWords(): (cut: Cut) => string {
  const intl = useIntl();
  return ({ piece, axis, at }) =>
    intl.formatMessage(
      { id: `tracts.print.cutting.${axis}` },
      { width: rounded(piece.width), height: rounded(piece.height), at: rounded(at) },
    );
}

/** Nobody sets a guillotine more finely. */
const rounded = (length: number): number => Math.round(10 * length) / 10;
