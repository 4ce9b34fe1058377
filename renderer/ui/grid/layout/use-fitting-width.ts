import type { RefObject } from 'react';
import type { GridProps } from '../grid-props.ts';
import { fittingWidth, textMeasurer } from './fitting-width.ts';

type Options<Row> = Pick<GridProps<Row>, 'columns' | 'rows' | 'cellOf' | 'rem'> & {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly lines: readonly number[];
};

/** By what is on screen: of 200,000 rows the one that nobody looks at must not make the column wide. */
export const useFittingWidth =
  <Row>({ columns, rows, cellOf, rem, scroller, lines }: Options<Row>) =>
  (id: string): number => {
    const title = columns.find((column) => column.id === id)?.title ?? '';
    const texts = lines.flatMap((index) => {
      const line = rows.lineAt(index);
      return line?.kind === 'row' ? [cellOf(line.row, id).text] : [];
    });
    const measure = scroller.current ? textMeasurer(scroller.current) : () => 0;
    return fittingWidth({ title, texts, rem, measure });
  };
