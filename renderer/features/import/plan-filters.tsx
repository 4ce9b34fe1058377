import {
  type Icon,
  IconEqual,
  IconList,
  IconPencil,
  IconPlayerSkipForward,
  IconPlus,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlanCounts, PlanFilter } from '#shared/domain/import/import.ts';
import { useAppearance } from '../../office/appearance.tsx';
import type { PlanSummary } from '../../store/import/import-api.ts';
import { formatNumber } from '../../ui/format.ts';
import styles from './review.module.css';

type Props = {
  readonly counts: PlanSummary;
  readonly chosen: PlanFilter;
  readonly onChoose: (kind: PlanFilter) => void;
};

export const planIcons: Readonly<Record<PlanFilter, Icon>> = {
  all: IconList,
  create: IconPlus,
  update: IconPencil,
  unchanged: IconEqual,
  skipped: IconPlayerSkipForward,
  refused: IconX,
  resembling: IconUsers,
};

const order = ['all', 'create', 'update', 'unchanged', 'skipped', 'refused', 'resembling'] as const;

/** How many rows would do what; each is also a filter. */
export function PlanFilters({ counts, chosen, onChoose }: Props) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  return (
    <fieldset
      className={styles.filters}
      style={{ border: 0, margin: 0 }}
      aria-label={intl.formatMessage({ id: 'import.filter' })}
    >
      {order.map((kind) => {
        const count = countOf(counts, kind);
        const FilterIcon = planIcons[kind];
        if (count === 0 && kind !== 'all') return null;
        return (
          <button
            key={kind}
            type="button"
            className={styles.filter}
            data-kind={kind}
            aria-pressed={kind === chosen}
            onClick={() => onChoose(kind)}
          >
            <FilterIcon size="1.125rem" stroke={2.25} aria-hidden="true" />
            <span>
              <strong>{formatNumber(language, count)}</strong>{' '}
              <FormattedMessage
                id={kind === 'resembling' ? 'import.resembling' : `plan.${kind}`}
                values={{ count }}
              />
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

function countOf(counts: PlanSummary, kind: PlanFilter): number {
  if (kind !== 'all') return counts[kind];
  return kinds.reduce((sum, one) => sum + counts[one], 0);
}

const kinds = [
  'create',
  'update',
  'unchanged',
  'skipped',
  'refused',
] as const satisfies readonly (keyof PlanCounts)[];
