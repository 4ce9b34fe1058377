// biome-ignore-all lint/a11y/noStaticElementInteractions: the grid's role is one of two, which the rule cannot read.
// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one and few exist; the layout of a real table cannot do that.
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { ColumnChooser } from './chooser/column-chooser.tsx';
import { useGridClipboard } from './clipboard/use-grid-clipboard.ts';
import { useCellEditor } from './edit/use-cell-editor.tsx';
import { useGridEditing } from './edit/use-grid-editing.ts';
import styles from './grid.module.css';
import type { GridProps } from './grid-props.ts';
import { keyTargets } from './keys/key-targets.ts';
import { useGridKeys } from './keys/use-grid-keys.ts';
import { tidyLayout } from './layout/grid-layout.ts';
import { layoutActions } from './layout/layout-actions.ts';
import { useColumnModel } from './layout/use-column-model.ts';
import { useFittingWidth } from './layout/use-fitting-width.ts';
import { useGridWindow } from './layout/use-grid-window.ts';
import { useRoom } from './layout/use-room.ts';
import { GridBody } from './parts/grid-body.tsx';
import { GridFoot } from './parts/grid-foot.tsx';
import { GridHead } from './parts/grid-head.tsx';
import { cellId } from './parts/grid-row.tsx';
import { StatusBar } from './parts/status-bar.tsx';
import { useOrderWords } from './parts/use-order-words.ts';
import { blockOf, cellsIn } from './selection/grid-selection.ts';
import { useBodyClicks } from './selection/use-body-clicks.ts';
import { useChecks } from './selection/use-checks.ts';
import { useGridPointer } from './selection/use-grid-pointer.ts';
import { useGridSelection } from './selection/use-grid-selection.ts';

/** A sheet over any number of rows: only what is on screen exists. The focus stays on it, and names its cell. */
export function Grid<Row>(props: GridProps<Row>) {
  const { rows, rem, columns, onLayout, cellOf, totals, onLine } = props;
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const [isChoosing, setIsChoosing] = useState(false);
  const layout = useMemo(() => tidyLayout(columns, props.layout), [columns, props.layout]);
  const checkApi = props.checks ?? null;
  const model = useColumnModel({
    columns,
    layout,
    hasChecks: checkApi !== null,
    rem,
    room: room.width,
  });
  const editing = useGridEditing({ edits: props.editing ?? null, version: rows.version, cellOf });
  const shown = useGridWindow({
    scroller,
    room,
    model,
    lines: rows.total,
    hasFoot: totals !== undefined,
    rem,
    kept: editing.editing?.place ?? null,
  });
  const bounds = { lines: rows.total, columns: model.all.length, pageLines: shown.pageLines };
  const first = { line: props.firstLine ?? 0, column: checkApi ? 1 : 0 };
  const state = useGridSelection(bounds, first, shown.reveal);
  const { selection } = state;
  const { cursor } = selection;
  const block = blockOf(selection);
  const checks = useChecks(checkApi, rows);
  const columnIds = model.all.map(({ column }) => column?.id ?? null);
  const focus = () => scroller.current?.focus({ preventScroll: true });

  const { copy } = useGridClipboard<Row>({
    scroller,
    copying: props.copying ?? null,
    edits: props.editing ?? null,
    block,
    bounds,
    columnIds,
    titleOf: (id) => columns.find((column) => column.id === id)?.title ?? '',
    select: (landed) => {
      state.select({ line: landed.fromLine, column: landed.fromColumn });
      state.extendTo({ line: landed.toLine, column: landed.toColumn });
    },
  });
  const fittingWidth = useFittingWidth({
    scroller,
    columns,
    rows,
    lines: shown.lines,
    cellOf,
    rem,
  });
  const header = {
    ...layoutActions({ layout, onLayout, fittingWidth, onChooser: () => setIsChoosing(true) }),
    rem,
    menuOf,
    onMenu: (id: string | null) => {
      setMenuOf(id);
      if (id === null) focus();
    },
  };
  const keys = keyTargets({
    props,
    state,
    editing,
    checks,
    columns: model.all,
    header,
    copy,
  });
  const onKeyDown = useGridKeys(keys);
  const onPointerDown = useGridPointer({ scroller, selection: state, checks });
  const clicks = useBodyClicks({ props, state, editing, checks, columns: model.all, focus });

  const editor = useCellEditor({ props, editing, state, columns: model.all, bounds, focus });

  useImperativeHandle(props.ref, () => ({
    focus,
    moveTo: (line) => state.select({ line, column: cursor.column }),
    openColumnChooser: () => setIsChoosing(true),
  }));
  const from = shown.lines[0] ?? 0;
  const to = Math.max(from, shown.lines.at(-1) ?? 0);
  useEffect(() => rows.show({ from, to }), [rows, from, to]);
  useEffect(() => onLine?.(cursor.line), [onLine, cursor.line]);

  const width = Math.max(model.totalWidth, room.width);
  const isCursorDrawn =
    (cursor.line < 0 || shown.lines.includes(cursor.line)) &&
    [...model.frozen, ...shown.center].some(({ index }) => index === cursor.column);
  const order = useOrderWords(columns, layout);
  return (
    <section className={styles.frame} aria-label={props.label}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a tree grid, too, has rows and columns to count. */}
      <div
        ref={scroller}
        className={styles.scroller}
        role={layout.groupBy === null ? 'grid' : 'treegrid'}
        tabIndex={0}
        aria-label={props.label}
        aria-describedby={`${gridId}-help`}
        aria-multiselectable
        aria-readonly={props.editing === undefined}
        aria-rowcount={rows.total + (totals ? 2 : 1)}
        aria-colcount={model.all.length}
        aria-activedescendant={
          isCursorDrawn ? cellId(gridId, cursor.line, cursor.column) : undefined
        }
        onKeyDown={onKeyDown}
      >
        <GridHead
          {...header}
          gridId={gridId}
          model={model}
          center={shown.center}
          width={width}
          cursor={cursor.line < 0 ? cursor.column : null}
          checks={checks}
          checked={checkApi?.checked ?? null}
          rowTotal={rows.rowTotal}
          onPress={focus}
        />
        <div
          role="rowgroup"
          className={styles.body}
          style={{ height: shown.bodyHeight, width }}
          onPointerDown={onPointerDown}
          {...clicks}
        >
          <GridBody
            grid={{ ...props, layout }}
            gridId={gridId}
            model={model}
            shown={shown}
            width={width}
            selection={selection}
            block={block}
            editing={editing}
            editor={editor}
          />
        </div>
        {totals ? (
          <GridFoot
            model={model}
            center={shown.center}
            width={width}
            rowIndex={rows.total + 2}
            totals={totals}
          />
        ) : null}
      </div>
      <StatusBar
        rowTotal={rows.rowTotal}
        cells={cellsIn(block)}
        checks={checkApi}
        order={order}
        onChooser={() => setIsChoosing(true)}
      />
      <VisuallyHidden id={`${gridId}-help`}>
        <FormattedMessage id="grid.help" />
      </VisuallyHidden>
      {isChoosing ? (
        <ColumnChooser
          columns={columns}
          layout={layout}
          defaultLayout={props.defaultLayout}
          onLayout={onLayout}
          onClose={() => {
            setIsChoosing(false);
            focus();
          }}
        />
      ) : null}
    </section>
  );
}
