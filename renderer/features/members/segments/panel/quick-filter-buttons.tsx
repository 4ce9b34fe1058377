import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { sameValue } from '#shared/canonical.ts';
import type { SegmentQuery } from '#shared/domain/segments/segment.ts';
import { todayHere } from '../../../../office/today.ts';
import { birthdaysIn, quickFilters } from '../quick-filters.ts';
import styles from './segment-panel.module.css';

type Props = {
  readonly query: SegmentQuery;
  readonly onAsk: (query: SegmentQuery) => void;
};

/** Questions ready made; the one that is asked stays pressed. */
export function QuickFilterButtons({ query, onAsk }: Props) {
  const filters = [
    ['members', quickFilters.members],
    ['sympathisers', quickFilters.sympathisers],
    ['newcomers', quickFilters.newcomers],
    ['unreachable', quickFilters.unreachable],
    ['unpaid', quickFilters.unpaid],
    ['birthdays', birthdaysIn(Number(todayHere().slice(5, 7)))],
  ] as const;
  return (
    <div className={styles.quick}>
      {filters.map(([id, filter]) => {
        const isAsked = sameValue(filter, query);
        return (
          <Button
            key={id}
            size="compact-md"
            variant={isAsked ? 'filled' : 'default'}
            aria-pressed={isAsked}
            onClick={() => onAsk(filter)}
          >
            <FormattedMessage id={`segment.quick.${id}`} />
          </Button>
        );
      })}
    </div>
  );
}
