import { useIntl } from 'react-intl';
import type { Period } from '#shared/domain/contributions/shares/upward.ts';
import { formatDay } from '../../../ui/format.ts';

/** « mars 2026 », « 1ᵉʳ trimestre 2026 », « 2026 ». */
export function usePeriodWords() {
  const intl = useIntl();
  return ({ from, to }: Period): string => {
    const [year, first] = [from.slice(0, 4), Number(from.slice(5, 7))];
    const months = Number(to.slice(5, 7)) - first + 1;
    if (from.slice(0, 4) !== to.slice(0, 4)) return `${formatDay(from)} – ${formatDay(to)}`;
    if (months === 12) return year;
    if (months === 3)
      return intl.formatMessage(
        { id: 'treasury.shares.quarter' },
        { number: (first + 2) / 3, year },
      );
    return intl.formatDate(new Date(Number(year), first - 1, 15), {
      month: 'long',
      year: 'numeric',
    });
  };
}
