import { useIntl } from 'react-intl';
import type { ScaleLine } from '#shared/domain/contributions/contribution-scale.ts';
import { unreachable } from '#shared/result.ts';
import { formatMoney } from '../../ui/format.ts';
import { useAppearance } from '../appearance.tsx';

/** A line of a scale in words. */
export function useScaleWords() {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const money = (cents: number) => formatMoney(language, cents);
  return {
    who(line: ScaleLine): string {
      switch (line.kind) {
        case 'income':
          return intl.formatMessage({ id: 'scale.line.income' }, { from: money(line.from) });
        case 'reduced':
          return line.title;
        case 'first-year':
        case 'couple':
        case 'free':
        case 'official':
          return intl.formatMessage({ id: `scale.line.${line.kind}` });
        default:
          return unreachable(line);
      }
    },
    amount(line: ScaleLine): string {
      switch (line.kind) {
        case 'official':
          return intl.formatNumber(line.rate / 10_000, {
            style: 'percent',
            maximumFractionDigits: 2,
          });
        case 'free':
          return intl.formatMessage({ id: 'scale.atLeast' }, { amount: money(line.floor) });
        default:
          return money(line.amount);
      }
    },
  };
}
