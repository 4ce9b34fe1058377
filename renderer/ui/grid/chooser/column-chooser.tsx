import { Button, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { GridColumn, GridLayout } from '../grid-types.ts';
import { hideColumn, moveColumn, showColumn } from '../layout/grid-layout.ts';
import { ChooserRow } from './chooser-row.tsx';
import styles from './column-chooser.module.css';

type Props = {
  readonly columns: readonly GridColumn[];
  readonly layout: GridLayout;
  /** Where reset goes back to. */
  readonly defaultLayout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly onClose: () => void;
};

/** Which columns are shown and in which order: those shown first, as they stand, then the others. */
export function ColumnChooser({ columns, layout, defaultLayout, onLayout, onClose }: Props) {
  const intl = useIntl();
  const [search, setSearch] = useState('');
  const [carried, setCarried] = useState<string | null>(null);
  const shown = layout.columns.flatMap(({ id }) => columns.filter((column) => column.id === id));
  const hidden = columns.filter((column) => !shown.includes(column));
  const isFound = ({ title }: GridColumn) => folded(title).includes(folded(search));
  const found = [...shown, ...hidden].filter(isFound);
  const move = (id: string, to: number) => onLayout(moveColumn(layout, id, to));

  return (
    <Modal
      opened
      onClose={onClose}
      title={<FormattedMessage id="grid.chooser" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'grid.close' }) }}
      size="30rem"
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <TextInput
        size="sm"
        data-autofocus
        aria-label={intl.formatMessage({ id: 'grid.findColumn' })}
        placeholder={intl.formatMessage({ id: 'grid.findColumn' })}
        leftSection={<IconSearch size="1rem" aria-hidden="true" />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ul className={styles.list}>
        {found.map((column) => (
          <ChooserRow
            key={column.id}
            column={column}
            at={shown.indexOf(column)}
            shownCount={shown.length}
            isCarried={carried === column.id}
            onToggle={(isOn) =>
              onLayout(isOn ? showColumn(layout, column) : hideColumn(layout, column.id))
            }
            onMove={(to) => move(column.id, to)}
            onCarry={setCarried}
            onCarriedOver={() => {
              if (carried !== null && carried !== column.id) move(carried, shown.indexOf(column));
            }}
          />
        ))}
      </ul>
      {found.length === 0 ? (
        <p className={styles.none}>
          <FormattedMessage id="grid.noColumn" />
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button
          variant="default"
          onClick={() =>
            onLayout({
              ...layout,
              columns: defaultLayout.columns,
              frozen: defaultLayout.frozen,
            })
          }
        >
          <FormattedMessage id="grid.resetColumns" />
        </Button>
        <Button onClick={onClose}>
          <FormattedMessage id="grid.done" />
        </Button>
      </div>
    </Modal>
  );
}

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('fr');
