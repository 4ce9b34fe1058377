import { ActionIcon, Checkbox } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import type { GridColumn } from '../grid-types.ts';
import styles from './column-chooser.module.css';

type Props = {
  readonly column: GridColumn;
  /** Its place among those shown; -1 when it is not. */
  readonly at: number;
  readonly shownCount: number;
  readonly isCarried: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly onMove: (to: number) => void;
  readonly onCarry: (id: string | null) => void;
  readonly onCarriedOver: () => void;
};

export function ChooserRow(props: Props) {
  const { column, at, shownCount, isCarried, onToggle, onMove, onCarry, onCarriedOver } = props;
  const intl = useIntl();
  const isShown = at >= 0;
  return (
    <li
      className={styles.row}
      draggable={isShown}
      data-carried={isCarried || undefined}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        onCarry(column.id);
      }}
      onDragEnd={() => onCarry(null)}
      onDragEnter={() => {
        if (isShown) onCarriedOver();
      }}
      onDragOver={(event) => {
        if (isShown) event.preventDefault();
      }}
    >
      <IconGripVertical
        className={styles.grip}
        data-idle={!isShown || undefined}
        aria-hidden="true"
      />
      <Checkbox
        className={styles.choice ?? ''}
        size="sm"
        label={column.title}
        checked={isShown}
        disabled={isShown && shownCount === 1}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      {isShown ? (
        <>
          <ActionIcon
            className={styles.mover ?? ''}
            size="1.75rem"
            disabled={at === 0}
            aria-label={intl.formatMessage({ id: 'grid.moveUp' }, { column: column.title })}
            onClick={() => onMove(at - 1)}
          >
            <IconArrowUp size="1rem" aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            className={styles.mover ?? ''}
            size="1.75rem"
            disabled={at === shownCount - 1}
            aria-label={intl.formatMessage({ id: 'grid.moveDown' }, { column: column.title })}
            onClick={() => onMove(at + 1)}
          >
            <IconArrowDown size="1rem" aria-hidden="true" />
          </ActionIcon>
        </>
      ) : null}
    </li>
  );
}
