import { Popover } from '@mantine/core';
import { type KeyboardEvent, useId } from 'react';
import { useIntl } from 'react-intl';
import type { Editing } from '../edit/use-grid-editing.ts';
import styles from '../grid-editor.module.css';
import type { GridEditing } from '../grid-types.ts';
import type { AfterEdit } from '../selection/after-edit.ts';
import { ChoiceEditor } from './choice-editor.tsx';
import { TextEditor } from './text-editor.tsx';

type Props<Row> = {
  readonly choices: readonly string[] | null;
  readonly editing: Editing<Row>;
  readonly edits: GridEditing<Row>;
  readonly onText: (text: string) => void;
  readonly onCommit: (text: string, then: AfterEdit) => void;
  readonly onCancel: () => void;
};

/** The cell being typed in: Enter and Tab keep and go on, Escape leaves it as it was. */
export function CellEditor<Row>(props: Props<Row>) {
  const { choices, editing, edits, onText, onCommit, onCancel } = props;
  const { column, row, text, fault } = editing;
  const intl = useIntl();
  const faultId = useId();
  const label = intl.formatMessage({ id: 'grid.editing' }, { column: column.title });
  const custom = edits.editorFor?.(column.id, row) ?? null;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Enter ends the composing of a sign before it ends the cell.
    if (event.nativeEvent.isComposing) return;
    const then = afterKey(event);
    if (then) {
      event.preventDefault();
      onCommit(text, then);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
    }
  };

  const onBlur = () => {
    // Another window in front does not end what is being typed.
    if (document.hasFocus()) onCommit(text, 'stay');
  };

  const shared = { label, text, faultId: fault === null ? null : faultId, onText };
  return (
    <Popover
      opened={fault !== null}
      position="bottom-start"
      withinPortal
      offset={4}
      withRoles={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: what is typed in the editor passes through here. */}
        <div
          className={styles.editor}
          data-editor
          data-fault={fault !== null || undefined}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        >
          {custom?.({ ...shared, row, column, isSaving: false })}
          {custom === null && choices ? (
            <ChoiceEditor
              {...shared}
              start={editing.start}
              choices={choices}
              onChoice={(choice) => onCommit(choice, 'stay')}
            />
          ) : null}
          {custom === null && !choices ? (
            <TextEditor {...shared} kind={column.kind} start={editing.start} />
          ) : null}
        </div>
      </Popover.Target>
      <Popover.Dropdown className={styles.fault}>
        <span role="alert" id={faultId}>
          {fault}
        </span>
      </Popover.Dropdown>
    </Popover>
  );
}

function afterKey({ key, shiftKey }: KeyboardEvent): AfterEdit | null {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return null;
}
