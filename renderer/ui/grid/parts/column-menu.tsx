import { Menu } from '@mantine/core';
import {
  type Icon,
  IconArrowAutofitContent,
  IconArrowLeft,
  IconArrowRight,
  IconColumns3,
  IconEyeOff,
  IconPin,
  IconPinnedOff,
  IconSortAscending,
  IconSortDescending,
  IconStack2,
  IconViewportNarrow,
  IconViewportWide,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageId } from '#shared/i18n/messages.ts';
import styles from '../grid-head.module.css';
import type { GridColumn, GridLayout, SortDirection } from '../grid-types.ts';
import { widthStepRem } from '../layout/grid-layout.ts';

export type MenuActions = {
  readonly layout: GridLayout;
  readonly onSortOnly: (id: string, direction: SortDirection) => void;
  readonly onAddSort: (id: string) => void;
  readonly onRemoveSort: (id: string) => void;
  readonly onGroup: (id: string | null) => void;
  readonly onFreeze: (id: string | null) => void;
  readonly onMove: (id: string, to: number) => void;
  readonly onResize: (id: string, widthRem: number) => void;
  readonly onFit: (id: string) => void;
  readonly onHide: (id: string) => void;
  readonly onChooser: () => void;
};

type Props = MenuActions & {
  readonly column: GridColumn;
  readonly target: ReactElement;
  readonly onClose: () => void;
};

/** Everything a heading does by drag or click, in words. */
export function ColumnMenu(props: Props) {
  const { column, layout, target, onClose } = props;
  const { id } = column;
  const at = layout.columns.findIndex((shown) => shown.id === id);
  const widthRem = layout.columns[at]?.widthRem ?? column.widthRem;
  const isLastFrozen = layout.frozen === at + 1;
  const isGrouped = layout.groupBy === id;
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-end"
      withinPortal
      returnFocus={false}
      // The key that opened it is still going up: it is no click beside the menu.
      clickOutsideEvents={['mousedown', 'touchstart']}
      withInitialFocusPlaceholder={false}
      shadow="md"
      width="max-content"
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown className={styles.menu ?? ''}>
        {column.isSortable ? <SortItems {...props} /> : null}
        {column.isGroupable ? (
          <Item
            icon={IconStack2}
            says={isGrouped ? 'grid.ungroup' : 'grid.group'}
            onClick={() => props.onGroup(isGrouped ? null : id)}
          />
        ) : null}
        <Item
          icon={isLastFrozen ? IconPinnedOff : IconPin}
          says={isLastFrozen ? 'grid.unfreeze' : 'grid.freeze'}
          isFirst={!column.isSortable}
          onClick={() => props.onFreeze(isLastFrozen ? null : id)}
        />
        <Menu.Divider />
        <Item
          icon={IconArrowLeft}
          says="grid.moveLeft"
          isDisabled={at <= 0}
          onClick={() => props.onMove(id, at - 1)}
        />
        <Item
          icon={IconArrowRight}
          says="grid.moveRight"
          isDisabled={at >= layout.columns.length - 1}
          onClick={() => props.onMove(id, at + 1)}
        />
        <Menu.Divider />
        <Item
          icon={IconViewportWide}
          says="grid.wider"
          staysOpen
          onClick={() => props.onResize(id, widthRem + widthStepRem)}
        />
        <Item
          icon={IconViewportNarrow}
          says="grid.narrower"
          staysOpen
          onClick={() => props.onResize(id, widthRem - widthStepRem)}
        />
        <Item icon={IconArrowAutofitContent} says="grid.fit" onClick={() => props.onFit(id)} />
        <Menu.Divider />
        <Item
          icon={IconEyeOff}
          says="grid.hide"
          isDisabled={layout.columns.length === 1}
          onClick={() => props.onHide(id)}
        />
        <Item icon={IconColumns3} says="grid.columns" onClick={props.onChooser} />
      </Menu.Dropdown>
    </Menu>
  );
}

function SortItems({ column: { id }, layout, onSortOnly, onAddSort, onRemoveSort }: Props) {
  const isSorted = layout.sort.some(({ column }) => column === id);
  return (
    <>
      <Item
        icon={IconSortAscending}
        says="grid.sortAscending"
        isFirst
        onClick={() => onSortOnly(id, 'ascending')}
      />
      <Item
        icon={IconSortDescending}
        says="grid.sortDescending"
        onClick={() => onSortOnly(id, 'descending')}
      />
      {isSorted ? (
        <Item icon={IconSortAscending} says="grid.removeSort" onClick={() => onRemoveSort(id)} />
      ) : null}
      {!isSorted && layout.sort.length > 0 ? (
        <Item icon={IconSortAscending} says="grid.addSort" onClick={() => onAddSort(id)} />
      ) : null}
      <Menu.Divider />
    </>
  );
}

type ItemProps = {
  readonly icon: Icon;
  readonly says: MessageId;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  /** Several steps in a row are usual. */
  readonly staysOpen?: boolean;
  /** Takes the keyboard when the menu opens. */
  readonly isFirst?: boolean;
};

function Item(props: ItemProps) {
  const { icon: ItemIcon, says, onClick, isDisabled = false, staysOpen = false, isFirst } = props;
  return (
    <Menu.Item
      leftSection={<ItemIcon size="1rem" aria-hidden="true" />}
      disabled={isDisabled}
      data-autofocus={isFirst || undefined}
      closeMenuOnClick={!staysOpen}
      onClick={onClick}
    >
      <FormattedMessage id={says} />
    </Menu.Item>
  );
}
