import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import { useRem } from '../../../../office/use-rem.ts';
import { useEditorState } from '../../session/editor-context.tsx';
import { LayerRow } from './layer-row.tsx';
import styles from './layers.module.css';
import { useLayerActs } from './use-layer-acts.ts';
import { useLayerDrag } from './use-layer-drag.ts';
import { useLayerFocus } from './use-layer-focus.ts';

type Props = { readonly page: PageId };

const rowRem = 2.125;
const indentRem = 0.875;

/** Of any number of layers, the few that are seen; one of them has the keys. */
export function LayerList({ page }: Props) {
  const intl = useIntl();
  const rem = useRem();
  const scroller = useRef<HTMLDivElement>(null);
  const chosen = useEditorState((state) => state.chosen);
  const rowHeight = Math.round(rowRem * rem);
  const acts = useLayerActs(page);
  const { rows } = acts;
  const active = acts.activeIn(rows);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.object.id ?? index,
    overscan: 6,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  });
  useLayerFocus({ scroller, rows, rowHeight, chosen, focus: acts.focus });
  const drag = useLayerDrag({
    scroller,
    rows,
    rowHeight,
    indent: indentRem * rem,
    draggedWith: acts.draggedWith,
    onDrop: acts.drop,
  });
  const { mark } = drag.drop ?? { mark: null };

  return (
    <div
      ref={scroller}
      role="treegrid"
      className={styles.scroller}
      aria-label={intl.formatMessage({ id: 'tracts.panels.layers' })}
      aria-multiselectable
      aria-rowcount={rows.length}
      onPointerMove={drag.onPointerMove}
      onPointerUp={drag.onPointerUp}
      onPointerCancel={drag.onPointerCancel}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: rows that lie where they are scrolled to are no table. */}
      <div
        role="rowgroup"
        className={styles.rows}
        style={{ blockSize: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <LayerRow
              key={key}
              row={row}
              index={index}
              isActive={index === active}
              isChosen={chosen.includes(row.object.id)}
              isCarried={drag.moved.includes(row.object.id)}
              isTaking={mark?.kind === 'row' && mark.id === row.object.id}
              place={{ top: start, height: rowHeight, indent: row.depth * indentRem }}
              acts={acts}
              onTake={drag.take}
              page={Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)}
            />
          );
        })}
        {mark?.kind === 'line' ? (
          <div
            className={styles.mark}
            style={{ top: mark.at * rowHeight, insetInlineStart: `${mark.depth * indentRem}rem` }}
          />
        ) : null}
      </div>
    </div>
  );
}
