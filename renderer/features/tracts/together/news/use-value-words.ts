import { useIntl } from 'react-intl';
import { z } from 'zod';
import { useTract } from '../../session/editor-context.tsx';

const Point = z.object({ x: z.number(), y: z.number() });
const Size = z.object({ width: z.number(), height: z.number() });

/** A value as a person reads it; `null` where only its picture would tell. */
export function useValueWords(): (value: unknown) => string | null {
  const intl = useIntl();
  const { swatches } = useTract();
  const number = (value: number) => intl.formatNumber(value, { maximumFractionDigits: 1 });
  return (value) => {
    const point = Point.safeParse(value).data;
    if (point)
      return intl.formatMessage(
        { id: 'tracts.together.value.point' },
        { x: number(point.x), y: number(point.y) },
      );
    const size = Size.safeParse(value).data;
    if (size)
      return intl.formatMessage(
        { id: 'tracts.together.value.size' },
        { width: number(size.width), height: number(size.height) },
      );
    if (value === null || value === undefined || value === '')
      return intl.formatMessage({ id: 'tracts.together.value.none' });
    if (typeof value === 'boolean')
      return intl.formatMessage({
        id: value ? 'tracts.together.value.yes' : 'tracts.together.value.no',
      });
    if (typeof value === 'number') return number(value);
    if (typeof value !== 'string' || /^[0-9a-f]{64}$/.test(value)) return null;
    return [...swatches.values()].find(({ id }) => id === value)?.name ?? value.slice(0, 120);
  };
}
