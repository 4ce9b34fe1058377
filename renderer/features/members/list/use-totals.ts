import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Column } from '#shared/domain/members/catalogue.ts';
import { useCellText } from '../../../office/use-choice-text.ts';
import { useLive } from '../../../office/use-live.ts';
import type { ColumnTotal } from '../../../store/list-api.ts';
import { type Asked, questionOf } from './use-member-list.ts';

type ColumnOf = (id: string) => Column | undefined;

/** What stands under each column: a sum of money, an average, or how many say something. */
export function useTotals(asked: Asked, columnOf: ColumnOf): Readonly<Record<string, string>> {
  const question = questionOf(asked);
  const wordsOf = useTotalWords(columnOf);
  const totals = useLive(JSON.stringify([question, asked.totals]), (store) =>
    store.listTotals({ question, columns: asked.totals }),
  );
  return useMemo(
    () => (totals === null ? {} : wordsOf(totals.columns, totals.people)),
    [totals, wordsOf],
  );
}

/** Puts totals into words. */
export function useTotalWords(columnOf: ColumnOf) {
  const intl = useIntl();
  const text = useCellText();
  return useCallback(
    (
      totals: Readonly<Record<string, ColumnTotal>>,
      people: number,
    ): Readonly<Record<string, string>> => {
      const words = Object.entries(totals).flatMap(([id, { filled, sum, average }]) => {
        const column = columnOf(id);
        if (column === undefined || id === 'name' || filled === 0) return [];
        if (column.kind === 'money' && sum !== null) return [[id, text(column, sum)]];
        const isMean = column.kind === 'number' && average !== null && !isYear(column);
        if (isMean) {
          return [
            [id, intl.formatMessage({ id: 'list.average' }, { average: Math.round(average) })],
          ];
        }
        // That everybody has one goes without saying.
        if (filled === people) return [];
        return [[id, intl.formatMessage({ id: 'list.filled' }, { filled })]];
      });
      return Object.fromEntries(words);
    },
    [columnOf, intl, text],
  );
}

/** The average of years says nothing to anybody. */
const isYear = ({ id }: Column): boolean => id === 'birthYear' || id === 'lastDuesYear';
