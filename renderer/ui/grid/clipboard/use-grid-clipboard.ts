import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { GridCopying, GridEditing, GridRange } from '../grid-types.ts';
import { type Block, type Bounds, rangeOf } from '../selection/grid-selection.ts';
import { pasteBlock } from './paste-block.ts';
import { fromTsv, toHtml, toTsv } from './table-text.ts';

type Options<Row> = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly copying: GridCopying | null;
  readonly edits: GridEditing<Row> | null;
  readonly block: Block;
  readonly bounds: Bounds;
  readonly columnIds: readonly (string | null)[];
  readonly titleOf: (column: string) => string;
  readonly select: (block: Block) => void;
};

/** The window's own copy, cut and paste commands, whenever the grid has the keyboard. */
export function useGridClipboard<Row>(options: Options<Row>) {
  const { scroller, copying, edits, block, bounds, columnIds, titleOf, select } = options;

  /** False when there was nothing, or nothing could be read. */
  const copy = async (hasHeadings: boolean): Promise<boolean> => {
    const range = rangeOf(block, columnIds);
    if (!copying || range.columns.length === 0 || range.to < range.from) return false;
    const cells = await copying.textOf(range);
    if (cells === null) return false;
    const headings = hasHeadings ? range.columns.map(titleOf) : null;
    write({
      'text/plain': toTsv(headings ? [headings, ...cells] : cells),
      'text/html': toHtml(cells, headings),
    });
    copying.onCopied(cells.length * range.columns.length);
    return true;
  };

  const paste = (text: string): void => {
    const firstCell = columnIds[0] === null ? 1 : 0;
    const start = { ...block, fromColumn: Math.max(block.fromColumn, firstCell) };
    const landing = pasteBlock(fromTsv(text), start, bounds);
    if (!landing || !edits?.onPaste || start.fromLine < 0) return;
    select(landing.block);
    edits.onPaste({ range: rangeOf(landing.block, columnIds), cells: landing.cells });
  };

  const onCommand = useEffectEvent((event: ClipboardEvent) => {
    if (document.activeElement !== scroller.current) return;
    event.preventDefault();
    if (event.type === 'paste') {
      paste(event.clipboardData?.getData('text/plain') ?? '');
      return;
    }
    const range: GridRange = rangeOf(block, columnIds);
    void copy(false).then((isCopied) => {
      if (isCopied && event.type === 'cut') edits?.onClear?.(range);
    });
  });

  useEffect(() => {
    // Without a text selection Chromium sends these to the body: they never pass through the grid.
    const listen = (event: ClipboardEvent) => onCommand(event);
    for (const kind of commands) document.addEventListener(kind, listen);
    return () => {
      for (const kind of commands) document.removeEventListener(kind, listen);
    };
  }, []);

  return { copy };
}

const commands = ['copy', 'cut', 'paste'] as const;

/** Through the page's own copy command: the permission to write the clipboard is refused to every page. */
function write(texts: Readonly<Record<string, string>>): void {
  const onCopy = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { once: true, capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
}
