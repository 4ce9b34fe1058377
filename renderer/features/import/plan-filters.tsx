import {
  type Icon,
  IconEqual,
  IconList,
  IconPencil,
  IconPlayerSkipForward,
  IconPlus,
  IconX,
} from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PlanCounts, PlannedRow } from '#shared/domain/import/import.ts';
import { useAppearance } from '../../office/appearance.tsx';
import { formatNumber } from '../../ui/format.ts';
import styles from './review.module.css';

export type PlanKind = PlannedRow['kind'] | 'all';

type Props = {
  readonly counts: PlanCounts;
  readonly chosen: PlanKind;
  readonly onChoose: (kind: PlanKind) => void;
};

export const planIcons: Readonly<Record<PlanKind, Icon>> = {
  all: IconList,
  create: IconPlus,
  update: IconPencil,
  unchanged: IconEqual,
  skipped: IconPlayerSkipForward,
  refused: IconX,
};

const order: readonly PlanKind[] = ['all', 'create', 'update', 'unchanged', 'skipped', 'refused'];

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
              <FormattedMessage id={`plan.${kind}`} values={{ count }} />
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

export function countOf(counts: PlanCounts, kind: PlanKind): number {
  if (kind !== 'all') return counts[kind];
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
