// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell.
import { IconChecks, IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { FormattedNumber, useIntl } from 'react-intl';
import groupStyles from '../grid-group.module.css';
import styles from '../grid-rows.module.css';
import type { GroupLine } from '../grid-types.ts';
import type { PlacedColumn } from '../layout/use-column-model.ts';
import { alignOf } from './data-cell.tsx';
import { blockEdges, cellId, type RowLook } from './grid-row.tsx';

type Props = RowLook & {
  readonly group: GroupLine;
  readonly all: readonly PlacedColumn[];
  readonly canCheck: boolean;
};

/** The heading of a group: its name and count, then its totals under their own columns. */
export const GroupRow = memo(function GroupRow(props: Props) {
  const { gridId, group, line, top, width, cursor, center, fromColumn, toColumn } = props;
  const intl = useIntl();
  const { span, headWidth, isHeld } = headingOf(props);
  const isCursorInHead = cursor !== null && cursor < span;
  const label = intl.formatMessage({ id: group.isFolded ? 'grid.unfold' : 'grid.fold' });
  return (
    <div
      role="row"
      className={styles.row}
      style={{ transform: `translateY(${top}px)`, width }}
      aria-rowindex={line + 2}
      aria-level={1}
      aria-expanded={!group.isFolded}
      data-line={line}
      data-group
    >
      <div
        role="gridcell"
        id={cellId(gridId, line, isCursorInHead ? cursor : 0)}
        className={groupStyles.head}
        style={{ width: headWidth }}
        aria-colindex={1}
        aria-colspan={span}
        aria-selected={fromColumn < span && toColumn >= 0}
        data-column={0}
        data-cursor={isCursorInHead || undefined}
        data-held={isHeld || undefined}
      >
        <button
          type="button"
          className={groupStyles.fold}
          tabIndex={-1}
          aria-label={label}
          data-folded={group.isFolded || undefined}
          data-folder={group.key}
        >
          <IconChevronRight size="1rem" stroke={2.25} aria-hidden="true" />
        </button>
        <span className={groupStyles.title}>{group.title}</span>
        <span className={groupStyles.count}>
          <FormattedNumber value={group.count} />
        </span>
        {props.canCheck ? <CheckGroupButton group={group} /> : null}
      </div>
      {center
        .filter(({ index }) => index >= span)
        .map((placed) => (
          <div
            key={placed.id}
            role="gridcell"
            id={cellId(gridId, line, placed.index)}
            className={styles.cell}
            style={{ left: placed.left, width: placed.width }}
            aria-colindex={placed.index + 1}
            aria-selected={placed.index >= fromColumn && placed.index <= toColumn}
            data-column={placed.index}
            data-align={alignOf(placed)}
            data-cursor={cursor === placed.index || undefined}
            data-selected={(placed.index >= fromColumn && placed.index <= toColumn) || undefined}
            data-edges={blockEdges(props, placed.index)}
          >
            {group.totals[placed.id]}
          </div>
        ))}
    </div>
  );
});

function CheckGroupButton({ group: { title, count } }: Pick<Props, 'group'>) {
  const label = useIntl().formatMessage({ id: 'grid.checkGroup' }, { title, count });
  return (
    <button
      type="button"
      className={groupStyles.checker}
      tabIndex={-1}
      title={label}
      aria-label={label}
      data-checker
    >
      <IconChecks size="1.125rem" aria-hidden="true" />
    </button>
  );
}

/** Over the held columns where there are some; otherwise up to the first column that has a total. */
function headingOf({ group, all, frozen, frozenWidth }: Props) {
  if (frozen.some(isData)) return { span: frozen.length, headWidth: frozenWidth, isHeld: true };
  const firstTotal = all.findIndex(({ id }) => group.totals[id] !== undefined);
  const span = firstTotal < 0 ? all.length : Math.max(firstTotal, all.findIndex(isData) + 1);
  const headWidth = all.slice(0, span).reduce((sum, { width }) => sum + width, 0);
  return { span, headWidth, isHeld: false };
}

const isData = ({ column }: PlacedColumn): boolean => column !== null;
