// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which names its active cell.
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { PendingEdit } from '../edit/pending-edits.ts';
import styles from '../grid-rows.module.css';
import type { GridCell } from '../grid-types.ts';
import type { PlacedColumn } from '../layout/use-column-model.ts';

export type CellLook = {
  readonly id: string;
  readonly placed: PlacedColumn;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly edges: string | undefined;
};

type Props = CellLook & {
  /** Null while it is on its way. */
  readonly cell: GridCell | null;
  readonly edit: PendingEdit | null;
  readonly canEdit: boolean;
  readonly editor?: ReactNode;
  readonly children?: ReactNode;
};

export function DataCell(props: Props) {
  const { id, placed, isCursor, isSelected, edges, cell, edit, canEdit, editor, children } = props;
  return (
    <div
      role="gridcell"
      id={id}
      className={styles.cell}
      style={{ left: placed.left, width: placed.width }}
      aria-colindex={placed.index + 1}
      aria-selected={isSelected}
      aria-readonly={!canEdit || undefined}
      aria-invalid={edit?.kind === 'refused' || undefined}
      data-column={placed.index}
      data-align={alignOf(placed)}
      data-tone={cell?.tone}
      data-cursor={isCursor || undefined}
      data-selected={isSelected || undefined}
      data-edges={edges}
      data-edit={edit?.kind}
      data-editing={editor ? true : undefined}
    >
      {editor ?? <Shown cell={cell} edit={edit} />}
      {editor ? null : children}
    </div>
  );
}

type ShownProps = { readonly cell: GridCell | null; readonly edit: PendingEdit | null };

function Shown({ cell, edit }: ShownProps) {
  if (edit) {
    return (
      <>
        {edit.text}
        <VisuallyHidden>
          {edit.kind === 'saving' ? <FormattedMessage id="grid.saving" /> : null}
          {edit.kind === 'refused' ? edit.sentence : null}
        </VisuallyHidden>
      </>
    );
  }
  if (!cell) return <span className={styles.blank} />;
  return cell.node ?? cell.text;
}

export function alignOf({ column }: PlacedColumn): 'start' | 'end' {
  return column?.align ?? (column?.kind === 'number' ? 'end' : 'start');
}
